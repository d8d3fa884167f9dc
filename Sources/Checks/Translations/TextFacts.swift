/// What of a text must be the same in every language: numbers, Roman numerals and addresses.
struct TextFacts: Equatable {
  /// What a translation must have. A Roman numeral of one letter is only meant behind a word such as
  /// "Annex".
  private(set) var said: Set<String> = []
  /// All that looks like one; more than was said, because "I" may be a word.
  private(set) var found: Set<String> = []
  /// What a translation may say beside it: months and numbers that are words in the text.
  private(set) var mayBeSaid: Set<String> = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    var wordBefore = ""
    while position < scalars.count {
      if let number = Self.number(in: scalars, from: &position) {
        said.insert(number)
        found.insert(number)
      } else if let word = Self.word(in: scalars, from: &position) {
        take(word, after: wordBefore)
        wordBefore = word
      } else {
        position += 1
      }
    }
    for address in Self.addresses(in: text) {
      said.insert(address)
      found.insert(address)
    }
  }

  private mutating func take(_ word: String, after wordBefore: String) {
    if Self.romans.contains(word) {
      found.insert(word)
      if word.utf8.count > 1 || Self.numbered.contains(wordBefore.lowercased()) {
        said.insert(word)
      }
    } else if word.utf8.count < 10, let number = Self.numberWords[word.lowercased()] {
      mayBeSaid.insert(number)
    }
  }

  /// The digits from here on, without what separates thousands and without zeros in front.
  private static func number(in scalars: [Unicode.Scalar], from position: inout Int) -> String? {
    var digits = run(in: scalars, from: position)
    guard !digits.isEmpty else { return nil }
    position += digits.count
    if digits.count <= 3 {
      while position < scalars.count, separators.contains(scalars[position]) {
        let group = run(in: scalars, from: position + 1)
        guard group.count == 3 else { break }
        digits += group
        position += 4
      }
    }
    let text = digits.map(String.init).joined()
    let short = text.drop { $0 == "0" }
    return short.isEmpty ? "0" : String(short)
  }

  private static func run(in scalars: [Unicode.Scalar], from position: Int) -> [Int] {
    var digits: [Int] = []
    var position = position
    // Digits that stand high are a number of their own.
    let isPlain = position < scalars.count && scalars[position].isASCII
    while position < scalars.count, scalars[position].isASCII == isPlain,
      let digit = digit(scalars[position])
    {
      digits.append(digit)
      position += 1
    }
    return digits
  }

  /// Also those that stand high, as in 10²⁵.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(scalar.value) - 0x2070
    default: nil
    }
  }

  private static func word(in scalars: [Unicode.Scalar], from position: inout Int) -> String? {
    let start = position
    while position < scalars.count, isLetter(scalars[position]) { position += 1 }
    guard position > start else { return nil }
    var word = ""
    word.unicodeScalars.append(contentsOf: scalars[start..<position])
    return word
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x41...0x5A).contains(scalar.value & 0xDF) : scalar.properties.isAlphabetic
  }

  private static func addresses(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: ".")), text.contains("://") || text.contains(".e") else {
      return []
    }
    return text.split { $0.isWhitespace || "()\"„“”«»".contains($0) }.compactMap { piece in
      var piece = piece
      while let last = piece.last, ".,;:!?".contains(last) { piece.removeLast() }
      return piece.contains("://") || piece.contains(".europa.eu") ? String(piece) : nil
    }
  }

  private static let separators: Set<Unicode.Scalar> = [
    " ", ".", ",", "'", "\u{2019}", "\u{A0}", "\u{2009}", "\u{202F}",
  ]

  private static let romans: Set<String> = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX",
  ]

  /// What a Roman numeral stands behind.
  private static let numbered: Set<String> = [
    "annex", "annexes", "chapter", "chapters", "title", "part", "class", "category", "categories",
  ]

  private static let numberWords: [String: String] = [
    "one": "1", "once": "1", "first": "1", "two": "2", "twice": "2", "second": "2", "both": "2",
    "half": "2", "three": "3", "third": "3", "four": "4", "fourth": "4", "five": "5", "fifth": "5",
    "six": "6", "sixth": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "eleven": "11", "twelve": "12", "thirteen": "13", "fifteen": "15", "twenty": "20",
    "january": "1", "february": "2", "march": "3", "april": "4", "may": "5", "june": "6",
    "july": "7", "august": "8", "september": "9", "october": "10", "november": "11",
    "december": "12", "jan": "1", "feb": "2", "mar": "3", "apr": "4", "jun": "6", "jul": "7",
    "aug": "8", "sep": "9", "sept": "9", "oct": "10", "nov": "11", "dec": "12",
  ]
}
