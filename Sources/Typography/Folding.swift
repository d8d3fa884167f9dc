/// Brings text into a form in which case, accents and spacing make no difference.
package enum Folding {
  package static func fold(_ text: Substring) -> String { fold(String(text)) }

  package static func fold(_ text: String) -> String {
    var text = text
    if let folded = text.withUTF8({ foldASCII($0) }) { return folded }
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

  /// The same for ASCII, where every byte is a character; nearly all texts are. Nil for others.
  private static func foldASCII(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    let blank = UInt8(ascii: " ")
    return String(unsafeUninitializedCapacity: text.count) { folded in
      var count = 0
      for byte in text {
        switch byte {
        case blank, 0x09...0x0D:
          if count == 0 || folded[count - 1] == blank { continue }
          folded[count] = blank
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded[count] = byte | 0x20
        default: folded[count] = byte
        }
        count += 1
      }
      return count > 0 && folded[count - 1] == blank ? count - 1 : count
    }
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
