/// English with accents, 40 % longer and in brackets: `[Ñöt šůřé ~~~]`. Places stay.
enum PseudoText {
  static func of(_ english: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(english)
    let letters = bytes.count { accents[$0] != nil }
    // A word at a time, so that it wraps as words do.
    let filling = (0..<(letters * 2 + 4) / 5).map {
      $0 % 6 == 5 ? UInt8(ascii: " ") : UInt8(ascii: "~")
    }
    return [UInt8(ascii: "[")] + accented(bytes) + [UInt8(ascii: " ")] + filling + [
      UInt8(ascii: "]")
    ]
  }

  /// Each letter with an accent.
  static func accented(_ english: some Sequence<UInt8>) -> [UInt8] {
    english.flatMap { byte in accents[byte].map { Array($0.utf8) } ?? [byte] }
  }

  private static let accents: [UInt8: String] = {
    var accents: [UInt8: String] = [:]
    let plain = "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ".utf8
    let marked = "áƀçđéƒĝĥíĵķłḿñöƥřšťůṽŵýžÁɃÇĐÉƑĜĤÍĴĶŁḾÑÖƤŘŠŤŮṼŴÝŽ"
    for (byte, letter) in zip(plain, marked) { accents[byte] = String(letter) }
    return accents
  }()
}
