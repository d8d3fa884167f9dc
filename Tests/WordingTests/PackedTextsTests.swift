import Plurals
import Testing

@testable import Wording

/// Texts as the build packs them.
@Suite struct PackedTextsTests {
  /// A text; one that is missing; forms for one, few, many and other, of which two are left out.
  private let packed = PackedTexts(
    packed: "Hoch\u{1F}\u{1F}jeden\u{1E}\u{10} dny\u{1E}\u{1E}\u{10} dní\u{1E}\u{1F}")
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

  /// Wherever in eight bytes a text ends, and whatever stands beside it.
  @Test func textsOfAllLengthsAreFound() {
    let packed = PackedTexts(
      packed:
        "\u{1F}a\u{1F}bb\u{1F}ccc\u{1F}dddd\u{1F}eeeee\u{1F}ffffff\u{1F}ggggggg\u{1F}hhhhhhhh\u{1F}iiiiiiiii\u{1F}ΟΧΙß\u{9F}\u{1E} \u{1F}\u{1F}\u{1F}jjjjjjjjjjjjjjjjj\u{1F}z\u{1F}"
    )
    let expected: [String?] = [
      nil, "a", "bb", "ccc", "dddd", "eeeee", "ffffff", "ggggggg", "hhhhhhhh", "iiiiiiiii",
      "ΟΧΙß\u{9F}\u{1E} ", nil, nil, "jjjjjjjjjjjjjjjjj", "z", nil,
    ]
    #expect(expected.indices.map { text(packed.text($0)) } == expected)
  }
}
