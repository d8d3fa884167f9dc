/// Characters that do not show, or that make text show otherwise than it is: they have no business
/// in a questionnaire.
enum HiddenText {
  /// The first hidden character of a text. Most text is ASCII, which its bytes settle.
  static func first(in text: String) -> Unicode.Scalar? {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return nil }
    return text.unicodeScalars.first(where: isHidden)
  }

  /// Whether a text is empty or only white space.
  static func isBlank(_ text: String) -> Bool {
    if text.utf8.contains(where: { (0x21..<0x7F).contains($0) }) { return false }
    return text.allSatisfy(\.isWhitespace)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0x180E: true
    case 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// `U+202E`
  static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
