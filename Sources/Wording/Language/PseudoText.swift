/// English with accents, 40 % longer and in brackets: `[Ñöt šůřé ~~~]`. Places stay.
enum PseudoText {
  static func of(_ english: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var letters = 0
    for byte in english {
      guard let accented = accents[byte] else {
        text.append(byte)
        continue
      }
      letters += 1
      text += accented.utf8
    }
    // A word at a time, so that it wraps as words do.
    let filling = (0..<(letters * 2 + 4) / 5).map {
      $0 % 6 == 5 ? UInt8(ascii: " ") : UInt8(ascii: "~")
    }
    return [UInt8(ascii: "[")] + text + [UInt8(ascii: " ")] + filling + [UInt8(ascii: "]")]
  }

  private static let accents: [UInt8: String] = {
    var accents: [UInt8: String] = [:]
    let plain = "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ".utf8
    let marked = "áƀçđéƒĝĥíĵķłḿñöƥřšťůṽŵýžÁɃÇĐÉƑĜĤÍĴĶŁḾÑÖƤŘŠŤŮṼŴÝŽ"
    for (byte, letter) in zip(plain, marked) { accents[byte] = String(letter) }
    return accents
  }()
}
