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

  /// A text in ASCII alone is cut by bytes, and breaks and folds as it does with an accent in it.
  @Test func plainTextBreaksAsItDoesWithAccents() {
    var random = SplitMix64(seed: 21)
    let words = ["a", "be", "plain", "bananas", "https://act.example/a/very/long/address", "-", ""]
    for _ in 0..<500 {
      let count = Int.random(in: 0...25, using: &random)
      let pieces = (0..<count).map { _ in
        let word = words.randomElement(using: &random) ?? ""
        return word + (Int.random(in: 0..<8, using: &random) == 0 ? "\n" : " ")
      }
      let text = pieces.joined()
      let accented = text.replacing("a", with: "\u{E1}")
      let width = Int.random(in: 1...40, using: &random)
      let cutsWords = Bool.random(using: &random)
      let lines = { (text: String) in
        Wrapping.lines(
          of: text, width: width, first: "* item ", rest: "  ", cutsWords: cutsWords)
      }
      #expect(lines(text) == lines(accented).map { $0.replacing("\u{E1}", with: "a") })
      #expect(Folding.fold(text) == Folding.fold(accented))
    }
  }
}
