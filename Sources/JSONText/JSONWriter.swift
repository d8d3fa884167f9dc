/// Writes JSON text in the order it is told, so that files stay readable and the same input always
/// gives the same bytes.
package struct JSONWriter {
  package enum Style: Sendable {
    /// One line, no spaces: for JSON Lines.
    case compact
    /// Two spaces a level, one member a line.
    case pretty
  }

  private let style: Style

  package init(style: Style) {
    self.style = style
  }

  /// The text of a value; in pretty style it ends with a newline.
  package func text(_ value: JSONOutput) -> String {
    var text = ""
    append(value, level: 0, to: &text)
    if style == .pretty { text += "\n" }
    return text
  }

  private func append(_ value: JSONOutput, level: Int, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.text
    case .string(let value): Self.appendQuoted(value, to: &text)
    case .array(let items):
      appendItems(items, brackets: ("[", "]"), level: level, to: &text) { item, text in
        append(item, level: level + 1, to: &text)
      }
    case .object(let members):
      appendItems(members, brackets: ("{", "}"), level: level, to: &text) { member, text in
        Self.appendQuoted(member.key, to: &text)
        text += style == .pretty ? ": " : ":"
        append(member.value, level: level + 1, to: &text)
      }
    }
  }

  private func appendItems<Item>(
    _ items: [Item], brackets: (String, String), level: Int, to text: inout String,
    _ appendItem: (Item, inout String) -> Void
  ) {
    text += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      appendBreak(level: level + 1, to: &text)
      appendItem(item, &text)
    }
    if !items.isEmpty { appendBreak(level: level, to: &text) }
    text += brackets.1
  }

  private func appendBreak(level: Int, to text: inout String) {
    guard style == .pretty else { return }
    text += "\n"
    text += String(repeating: "  ", count: level)
  }

  private static func appendQuoted(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where needsEscape(scalar): text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// Control characters, and those that hide or reorder text when a file is printed.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E,
      0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
