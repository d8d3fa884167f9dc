import Typography

/// Makes texts harmless inside XML.
enum XMLText {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// For element content and quoted attributes. Control characters are spelled out; what XML 1.0
  /// cannot hold even then is left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
