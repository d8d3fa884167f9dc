/// How texts stand in the program: a place is one character from U+0010 on, in the order of the
/// places of the English text; plural forms end at U+001E.
enum PackedText {
  static let formEnd = "\u{1E}"

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

  /// Where each text begins when they stand one behind the other, and where the last one ends: four
  /// letters for each, each of them six bits above the digit zero. So nothing has to be looked for when
  /// the program starts.
  static func places(of texts: [String]) -> String {
    var place = 0
    var letters = ""
    for size in [0] + texts.map(\.utf8.count) {
      place += size
      for shift in [18, 12, 6, 0] {
        letters.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + (place >> shift) & 63)))
      }
    }
    return letters
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
