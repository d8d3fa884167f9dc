import Testing
import Typography

struct HiddenCharacterTests {
  @Test(
    arguments: [
      (0x00, .control), (0x09, .control), (0x1B, .control), (0x7F, .control), (0x9B, .control),
      (0x061C, .direction), (0x200E, .direction), (0x202E, .direction), (0x2066, .direction),
      (0x200B, .zeroWidth), (0x200D, .zeroWidth), (0x2060, .zeroWidth), (0xFEFF, .zeroWidth),
      (0x2028, .lineBreak), (0x2029, .lineBreak), (0xFFF9, .annotation), (0xFFFB, .annotation),
      (0xE0001, .tag), (0xE0041, .tag), (0xAD, .filler), (0x3164, .filler), (0x2061, .filler),
      (0x2064, .filler), (0x034F, .filler), (0xFFA0, .filler), (0xFE0F, .variation),
      (0xE0100, .variation), (0xE000, .privateUse), (0xF8FF, .privateUse),
      (0x10FFFD, .privateUse), (0xFFFE, .noncharacter), (0xFFFF, .noncharacter),
      (0xFDD0, .noncharacter), (0x1FFFE, .noncharacter), (0x10FFFF, .noncharacter),
    ] as [(UInt32, HiddenCharacter)])
  func kinds(code: UInt32, kind: HiddenCharacter) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(HiddenCharacter(scalar) == kind)
    #expect(HiddenCharacter.first(in: "a\(scalar)b") == scalar)
    #expect(SafeText.clean("a\(scalar)b") == "a\\u{\(String(code, radix: 16))}b")
  }

  /// No character that Unicode itself calls a control, a mark of format, a line break or none at
  /// all gets through.
  @Test func theTableMissesNothingThatUnicodeNames() {
    for code in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(code), scalar != "\n" else { continue }
      let properties = scalar.properties
      let hides: Bool =
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse: true
        case .format: properties.isDefaultIgnorableCodePoint || properties.isBidiControl
        default:
          properties.isNoncharacterCodePoint
            || properties.isDefaultIgnorableCodePoint && properties.generalCategory != .unassigned
        }
      if hides { #expect(HiddenCharacter(scalar) != nil, "\(HiddenCharacter.name(scalar))") }
    }
  }

  @Test func whatShowsStays() {
    for text in [
      "plain\ntext", "é, ß, Łódź", "Σύστημα, Система", "日本語", "e\u{301}", "👍🏽 ❤\u{FE0F}",
      "👩\u{200D}👩\u{200D}👧", "می\u{200C}خواهم", "क्\u{200D}ष", "\u{A0}", "—",
    ] {
      #expect(SafeText.clean(text) == text)
    }
  }

  /// A joiner between letters that need none tells words apart that look the same.
  @Test func joinersThatShowNothingAreSpelledOut() {
    #expect(SafeText.clean("pay\u{200D}ment") == "pay\\u{200d}ment")
    #expect(SafeText.clean("👩\u{200D}") == "👩\\u{200d}")
    #expect(SafeText.clean("\u{200D}👧") == "\\u{200d}👧")
    #expect(SafeText.clean("a\u{FE0F}") == "a\\u{fe0f}")
    #expect(SafeText.clean("1\u{200D}2") == "1\\u{200d}2")
  }

  @Test func blanksAreCutWithoutTheMarksBehindThem() {
    #expect(Trimming.trim(" \t\u{301}abc \n") == "\u{301}abc")
    #expect(Trimming.trim("abc \u{301}") == "abc \u{301}")
    #expect(Trimming.firstWord(of: " note  \u{301}abc d ") == ("note", "\u{301}abc d"))
    #expect(Trimming.firstWord(of: "note") == ("note", ""))
    #expect(Trimming.isBlank(" \u{A0}\n") && !Trimming.isBlank("\u{301}"))
  }

  @Test func lettersOfTheUnionInASCII() {
    let names = [
      "Θεσσαλονίκη": "thessaloniki", "Ήφαιστος": "ifaistos", "България": "balgariya",
      "Щъркел": "shtarkel", "Łódź": "lodz", "Straße": "strasse", "Ærø": "aero", "日本": "日本",
    ]
    for (name, latin) in names { #expect(Transliteration.latin(name) == latin) }
  }
}
