import Plurals
import Testing

@testable import Wording

/// Texts as the build packs them.
@Suite struct PackedTextsTests {
  /// A text; one that is missing; forms for one, few, many and other, of which two are left out.
  private let packed = PackedTexts(
    texts: "Hochjeden\u{1E}\u{10} dny\u{1E}\u{1E}\u{10} dní\u{1E}", places: "000000040004000H")
  private let czech: [PluralCategory] = [.one, .few, .many, .other]

  private func text(_ bytes: UnsafeBufferPointer<UInt8>?) -> String? {
    bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aTextIsFoundByItsNumber() {
    #expect(text(packed.text(0)) == "Hoch")
    #expect(packed.text(1) == nil)
    #expect(packed.text(3) == nil)
  }

  @Test func aFormThatIsLeftOutIsTheOther() {
    #expect(text(packed.form(2, .few, of: czech)) == "\u{10} dny")
    #expect(text(packed.form(2, .many, of: czech)) == "\u{10} dní")
    #expect(packed.form(1, .few, of: czech) == nil)
  }

  /// The third letter counts sixty-fours: the second text begins at 65.
  @Test func aPlaceIsMadeOfLettersOfSixBits() {
    let long = PackedTexts(
      texts: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaZiel",
      places: "000000110015")
    #expect(long.text(0)?.count == 65)
    #expect(text(long.text(1)) == "Ziel")
    #expect(long.text(2) == nil)
  }
}
