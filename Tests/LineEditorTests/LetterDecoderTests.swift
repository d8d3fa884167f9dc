import Testing

@testable import LineEditor

struct LetterDecoderTests {
  @Test func lettersOfOneByte() {
    let decoder = LetterDecoder(codeset: "ISO-8859-1")
    #expect(decoder.decode([0xF6]) == .letters(Array("ö".utf8)))
    #expect(!decoder.isMultibyte)
    #expect(LetterDecoder(codeset: "ISO-8859-7").decode([0xD3]) == .letters(Array("Σ".utf8)))
    #expect(LetterDecoder(codeset: "CP1251").decode([0xD1]) == .letters(Array("С".utf8)))
    #expect(LetterDecoder(codeset: "ISO-8859-7").decode([0xFF]) == .unknown)
  }

  @Test func lettersOfTwoBytes() {
    let decoder = LetterDecoder(codeset: "EUC-JP")
    #expect(decoder.isMultibyte)
    #expect(decoder.decode([0xA4]) == .incomplete)
    #expect(decoder.decode([0xA4, 0xA2]) == .letters(Array("あ".utf8)))
  }

  /// Where the locale says nothing, nothing is guessed.
  @Test(arguments: ["", "UTF-8", "ANSI_X3.4-1968", "no-such-set"])
  func withoutACharacterSet(codeset: String) {
    #expect(LetterDecoder(codeset: codeset).decode([0xF6]) == .unknown)
  }
}
