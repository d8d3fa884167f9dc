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
    var result = ""
    for scalar in SafeText.clean(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += newline
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
