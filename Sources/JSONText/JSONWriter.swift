import Typography

/// Writes JSON text in the order it is told, so that files stay readable and the same input always
/// gives the same bytes.
package struct JSONWriter {
  package enum Style: Sendable {
    /// One line, no spaces: for JSON Lines.
    case compact
    /// One line, with spaces after commas and colons: for one entry of a longer text.
    case line
    /// Two spaces a level, one member a line.
    case pretty
  }

  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// The text of a value; in pretty style it ends with a newline.
  package func text(_ value: JSONOutput) -> String {
    String(decoding: bytes(value), as: UTF8.self)
  }

  /// The text of a value in UTF-8; in pretty style it ends with a newline.
  package func bytes(_ value: JSONOutput) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, level: 0, to: &bytes)
    if style == .pretty { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// Writes a value behind what is there; in pretty style as if it stood at the outermost level.
  package func append(_ value: JSONOutput, to bytes: inout [UInt8]) {
    append(value, level: 0, to: &bytes)
  }

  private func append(_ value: JSONOutput, level: Int, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value): bytes += value.text.utf8
    case .string(let value): Self.appendQuoted(value, to: &bytes)
    case .array(let items):
      appendItems(items, brackets: ("[", "]"), level: level, to: &bytes) { item, bytes in
        append(item, level: level + 1, to: &bytes)
      }
    case .object(let members):
      appendItems(members, brackets: ("{", "}"), level: level, to: &bytes) { member, bytes in
        Self.appendQuoted(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if style != .compact { bytes.append(UInt8(ascii: " ")) }
        append(member.value, level: level + 1, to: &bytes)
      }
    }
  }

  private func appendItems<Item>(
    _ items: [Item], brackets: (Unicode.Scalar, Unicode.Scalar), level: Int,
    to bytes: inout [UInt8], _ appendItem: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: brackets.0))
    for (index, item) in items.enumerated() {
      if index > 0 {
        bytes.append(UInt8(ascii: ","))
        if style == .line { bytes.append(UInt8(ascii: " ")) }
      }
      appendBreak(level: level + 1, to: &bytes)
      appendItem(item, &bytes)
    }
    if !items.isEmpty { appendBreak(level: level, to: &bytes) }
    bytes.append(UInt8(ascii: brackets.1))
  }

  private func appendBreak(level: Int, to bytes: inout [UInt8]) {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  private static func appendQuoted(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Bytes side by side take half as long as the same through the view of a text.
    var text = value
    let isWritten = text.withUTF8 { utf8 in
      guard utf8.allSatisfy(isPlain) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isWritten {
      for scalar in value.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands for itself, whatever comes before and after it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    case _ where HiddenCharacter(scalar) != nil: appendEscape(of: scalar, to: &bytes)
    default: bytes += String(scalar).utf8
    }
  }

  /// What would hide or reorder text when a file is printed; one beyond U+FFFF as two halves.
  private static func appendEscape(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      bytes += "\\u".utf8
      bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}
