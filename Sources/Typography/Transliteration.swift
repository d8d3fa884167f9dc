/// Writes the letters of the Union's languages with those of ASCII, for names of files that everybody
/// can read and type.
package enum Transliteration {
  /// The text in small letters: Latin ones without their marks, Greek and Cyrillic ones as they are
  /// transcribed (ELOT 743, the Bulgarian law of 2009, and the usual way for other Cyrillic
  /// letters). Letters of other scripts stay.
  package static func latin(_ text: String) -> String {
    var result = ""
    for character in Folding.fold(text) { result += letters[character] ?? String(character) }
    return result
  }

  private static let letters: [Character: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht",
    "ъ": "a", "ы": "y", "ь": "y", "э": "e", "ю": "yu", "я": "ya", "ё": "e", "ѝ": "i", "є": "ye",
    "і": "i", "ї": "yi", "ґ": "g", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "d", "џ": "dz",
    "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ў": "u",
  ]
}
