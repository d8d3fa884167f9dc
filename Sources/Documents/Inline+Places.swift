extension Inline {
  /// A text of which some places are shown otherwise than the rest: what a user typed, a link, a name
  /// in bold letters.
  ///
  /// - Parameters:
  ///   - places: what stands in these places.
  ///   - text: the text, given what marks each place, in the order of `places`.
  package static func line(_ places: [Inline]..., in text: ([String]) -> String) -> [Inline] {
    let marks = places.indices.map { number in
      Character(Unicode.Scalar(firstMark + UInt32(number)) ?? "\u{FFFC}")
    }
    var line: [Inline] = []
    var plain = ""
    func end() {
      if !plain.isEmpty { line.append(.text(plain)) }
      plain = ""
    }
    for character in text(marks.map { String($0) }) {
      guard let place = marks.firstIndex(of: character) else {
        plain.append(character)
        continue
      }
      end()
      line += places[place]
    }
    end()
    return line
  }

  /// Of the characters that are none, so that no text has them.
  private static let firstMark: UInt32 = 0xFDD0
}
