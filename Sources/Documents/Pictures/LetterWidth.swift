/// How wide a text in a picture is at most. No font is known where a picture is made, so this goes
/// by the widest of those that stand in for ours, DejaVu Sans.
package enum LetterWidth {
  /// The size of letters in pictures, in their units.
  private static let size = 13

  /// In the units of pictures, rounded up.
  package static func of(_ text: String, _ weight: Shape.Weight = .usual) -> Int {
    let sum = text.unicodeScalars.reduce(0) { $0 + hundredths($1) }
    let bold = weight == .strong ? 112 : 100
    return (sum * size * bold + 9_999) / 10_000
  }

  /// Of the size of the letters.
  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", " ", "\u{A0}", "ι", "і": 36
    case "f", "t", "r", "(", ")", "-", "J": 44
    case "m", "M", "w", "W", "%", "@", "—", "ш", "щ", "ж", "ю", "ы", "ф", "м", "ω", "Ω", "Ш", "Щ",
      "Ж", "Ю", "М", "Ф":
      98
    case "+", "=", "<", ">", "O", "Q", "G", "D", "H", "N", "U", "Ø": 84
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control: 0
      case .uppercaseLetter: 76
      case _ where scalar.value >= 0x1100: 105
      default: 64
      }
    }
  }
}
