import Typography

/// Makes texts harmless inside XML.
package enum XMLText {
  /// What a file begins with.
  package static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// For element content and quoted attributes. Control characters are spelled out; what XML 1.0
  /// cannot hold even then is left out.
  package static func escaped(_ text: String) -> String {
    let clean = SafeText.printed(text)
    // Nearly all texts have none of them. All that XML cannot hold begins with 0xEF.
    guard clean.utf8.contains(where: { isSpecial($0) }) else { return clean }
    var result = String.UnicodeScalarView()
    for scalar in clean.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "'": result += "&#39;".unicodeScalars
      case "\u{FFFE}", "\u{FFFF}": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0xEF:
      true
    default: false
    }
  }
}
