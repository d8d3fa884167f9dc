/// Something in a text that strict JSON does not allow, and where.
package struct JSONProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case empty
    case byteOrderMark
    case invalidUTF8
    case nulCharacter
    case controlCharacter(UInt8)
    case unexpected(found: String, expected: String)
    case unexpectedEnd(expected: String)
    case trailingComma
    case missingComma
    case duplicateKey(String, firstOffset: Int)
    case invalidEscape
    case loneSurrogate
    case invalidNumber(String)
    case tooDeep(limit: Int)
    case textAfterEnd
  }

  package let kind: Kind
  /// The place of the first offending byte, counted from 0.
  package let offset: Int
}

extension JSONProblem {
  /// Whether more should follow where the text ends.
  package var isUnexpectedEnd: Bool {
    if case .unexpectedEnd = kind { true } else { false }
  }

  /// One sentence for the author of the file.
  package var message: String {
    switch kind {
    case .empty: "the file is empty; a JSON value was expected"
    case .byteOrderMark: "the file starts with a byte order mark; save it as UTF-8 without one"
    case .invalidUTF8: "these bytes are not UTF-8; save the file in the UTF-8 encoding"
    case .nulCharacter: "a NUL character is not allowed in text"
    case .controlCharacter(let byte):
      "a control character (code \(byte)) stands in the text; write it as \\n, \\t or \\u00XX"
    case .unexpected(let found, let expected): "found \(found) where \(expected) was expected"
    case .unexpectedEnd(let expected): "the file ends where \(expected) was expected"
    case .trailingComma: "remove this comma: nothing follows it"
    case .missingComma: "a comma is missing before this"
    case .duplicateKey(let key, _): "the key \"\(key)\" stands twice in this object"
    case .invalidEscape: "unknown escape; JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX"
    case .loneSurrogate: "half of a surrogate pair; write both halves or the character itself"
    case .invalidNumber(let text): "\"\(text)\" is not a JSON number"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    case .textAfterEnd: "the value has ended; nothing may follow it"
    }
  }
}
