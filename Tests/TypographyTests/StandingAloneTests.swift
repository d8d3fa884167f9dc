import Foundation
import Randomness
import Testing

@testable import Typography

/// Letters that need no search for where a character ends.
@Suite struct StandingAloneTests {
  private static let all = (0..<0x3000).compactMap { Unicode.Scalar($0 as UInt32) }
    .filter(\.standsAlone)

  @Test func eachTakesOneColumn() {
    #expect(Self.all.filter { DisplayWidth.of(Character($0)) != 1 } == [])
  }

  @Test func noneJoinsAnother() {
    let joined = Self.all.filter { "e\($0)e \($0) ".count != 6 }
    #expect(joined == [])
  }

  @Test(arguments: ["Καλημέρα", "добър", "Maistreás", "ċaqliq", "pőçíň", "„Größe“", "…"])
  func theLettersOfTheLanguagesAreAmongThem(word: String) {
    #expect(word.unicodeScalars.filter { !$0.standsAlone } == [])
  }

  @Test(arguments: ["e\u{301}", "\u{AD}", "\u{200B}", "漢", "😀", "\t", "\r"])
  func othersAreNot(text: String) {
    #expect(text.unicodeScalars.contains { !$0.standsAlone })
  }

  /// A text whose accents are characters of their own is searched, and breaks at the same places.
  @Test func aTextBreaksAsItDoesWithItsAccentsApart() {
    var random = SplitMix64(seed: 20)
    let letters = Array("aéöñő ΐώάκλσς йЀѝдб ḃċġ „“…–\n ")
    for _ in 0..<300 {
      let length = Int.random(in: 1...120, using: &random)
      let text = String((0..<length).map { _ in letters.randomElement(using: &random) ?? " " })
      let apart = text.decomposedStringWithCanonicalMapping
      let width = Int.random(in: 8...50, using: &random)
      #expect(
        Wrapping.lines(of: text, width: width, first: "• ", rest: "  ")
          == Wrapping.lines(of: apart, width: width, first: "• ", rest: "  "))
      #expect(DisplayWidth.of(text) == DisplayWidth.of(apart))
    }
  }
}
