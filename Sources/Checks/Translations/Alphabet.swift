import QuestionnaireTexts
import Questionnaires

/// The alphabets of the Union's languages.
enum Alphabet: Hashable {
  case latin, greek, cyrillic

  /// Nil for signs, digits and marks.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0...0xBF, 0xD7, 0xF7: return nil
    case 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    default: return nil
    }
  }

  /// The one in which a language is written.
  init(of language: LanguageTag) {
    switch language.base.text {
    case "bg": self = .cyrillic
    case "el": self = .greek
    default: self = .latin
    }
  }

  /// The words of a text that have letters of one of these alphabets.
  static func words(of text: String) -> [(word: String, alphabets: Set<Alphabet>)] {
    var words: [(word: String, alphabets: Set<Alphabet>)] = []
    var word = ""
    var alphabets: Set<Alphabet> = []
    for scalar in text.unicodeScalars {
      if let alphabet = Alphabet(scalar) {
        word.unicodeScalars.append(scalar)
        alphabets.insert(alphabet)
      } else if !word.isEmpty {
        words.append((word, alphabets))
        word = ""
        alphabets = []
      }
    }
    if !word.isEmpty { words.append((word, alphabets)) }
    return words
  }
}
