import CommandSupport
package import Interview

/// Finds out what text stands in the bytes that an editor saved. Nothing is repaired: what is no
/// text is refused.
package enum EditedText {
  package static func decode(_ bytes: [UInt8]) throws(EditingFailure) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try utf16(bytes.dropFirst(2), isBigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = bytes[(hasMark ? 3 : 0)...]
    guard let zero = text.firstIndex(of: 0) else { return try utf8(text) }
    // UTF-16 without a mark has a zero in one half of nearly every Latin letter.
    let isBigEndian = zero.isMultiple(of: 2)
    if !hasMark, let text = try? utf16(text, isBigEndian: isBigEndian), isMostlyLatin(text) {
      return text
    }
    throw .zeroByte(line: line(of: zero, in: bytes))
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(EditingFailure) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var parser = UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var place = bytes.startIndex
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { place += scalar.count }
    throw .otherEncoding(line: line(of: place, in: Array(bytes.prefix(upTo: bytes.endIndex))))
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool
  ) throws(EditingFailure) -> String {
    guard bytes.count.isMultiple(of: 2) else { throw .otherEncoding(line: 1) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { place in
      let (one, other) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBigEndian ? one << 8 | other : other << 8 | one
    }
    let lines = units.prefix { $0 != 0 }.count { $0 == 0x0A } + 1
    if units.contains(0) { throw .zeroByte(line: lines) }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .otherEncoding(line: lines)
    }
    return text
  }

  /// Without a mark at its start, only a text in which letters of one byte prevail is taken for
  /// UTF-16.
  private static func isMostlyLatin(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count { $0.value < 0x100 } * 2 > scalars.count
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(place).count { $0 == 0x0A } + 1
  }
}
