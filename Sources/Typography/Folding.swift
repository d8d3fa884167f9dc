/// Brings text into a form in which case, accents and spacing make no difference.
package enum Folding {
  package static func fold(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(text) }
    var folded = ""
    for character in text.lowercased() {
      if character.isWhitespace {
        if !folded.isEmpty, folded.last != " " { folded.append(" ") }
      } else {
        folded += plain[character] ?? String(character)
      }
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }

  /// The same for ASCII, where every byte is a character; nearly all texts are.
  private static func foldASCII(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "), 0x09...0x0D:
        if let last = folded.last, last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      default: folded.append(byte)
      }
    }
    if folded.last == UInt8(ascii: " ") { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The words of a text, folded, without punctuation.
  package static func words(_ text: String) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Letters with marks as the languages of the Union have them. Composed and decomposed forms are
  /// the same `Character`.
  private static let plain: [Character: String] = {
    var plain: [Character: String] = [:]
    for (base, letters) in families {
      for letter in letters { plain[letter] = base }
    }
    return plain
  }()

  private static let families: KeyValuePairs<String, String> = [
    "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
    "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő",
    "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    "ss": "ß", "ae": "æ", "oe": "œ", "α": "ά", "ε": "έ", "η": "ή", "ι": "ίϊΐ", "ο": "ό",
    "υ": "ύϋΰ", "ω": "ώ", "σ": "ς", "'": "\u{2018}\u{2019}", "\"": "\u{201C}\u{201D}\u{201E}",
    "-": "\u{2013}\u{2014}\u{2011}",
  ]
}
