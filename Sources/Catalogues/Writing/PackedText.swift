/// How texts stand in the program: a place is one character from U+0010 on, in the order of the
/// places of the English text; plural forms end at U+001E, texts at U+001F.
enum PackedText {
  static let formEnd = "\u{1E}"
  static let textEnd = "\u{1F}"

  static func packed(_ pattern: Pattern, _ places: [TextPlace]) -> String {
    pattern.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let place):
        places.firstIndex { $0.name == place.name }
          .flatMap { Unicode.Scalar(UInt32(0x10 + $0)) }.map { String($0) } ?? ""
      }
    }.joined()
  }

  /// As a Swift string literal.
  static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
