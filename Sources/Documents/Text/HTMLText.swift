import Typography

/// Makes texts harmless inside HTML.
package enum HTMLText {
  /// For element content and quoted attributes alike; newlines become line breaks.
  package static func escaped(_ text: String) -> String {
    escaped(text, newline: "<br>")
  }

  /// On one line, for attributes and titles.
  package static func line(_ text: String) -> String {
    escaped(text, newline: " ")
  }

  private static func escaped(_ text: String, newline: String) -> String {
    let clean = SafeText.printed(text)
    // Nearly all texts have none of them.
    guard clean.utf8.contains(where: { isSpecial($0) }) else { return clean }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(clean.utf8.count + 32)
    for byte in clean.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case UInt8(ascii: "\n"): bytes += newline.utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }
}
