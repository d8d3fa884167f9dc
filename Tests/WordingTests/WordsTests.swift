import QuestionnaireTexts
import Questionnaires
import Testing

@testable import Wording

/// One language as a value.
@Suite struct WordsTests {
  @Test func placesAreFilledAndNumbersGrouped() throws {
    let day = try #require(CalendarDate(iso: "2026-12-02"))
    #expect(Words.english.starts.from(day: day) == "from 2 Dec 2026")
    #expect(Words.english.whatIf.otherAnswers(count: 1) == "1 other answer")
    #expect(Words.english.whatIf.otherAnswers(count: 12_000) == "12 000 other answers")
  }

  /// What is put in is not looked at again.
  @Test func textThatLooksLikeAPlaceStays() {
    #expect(Words.english.lists.quoted(text: "{text} \u{10}") == "\"{text} \u{10}\"")
  }

  @Test func thePseudoLanguageShowsEveryTextAndKeepsPlaces() {
    let text = Words.pseudo.conditions.atLeast(least: 3, clauses: "a; b")
    #expect(text == "[áť łéášť 3 öƒ ťĥéšé ĥöłđ: a; b ~~~~~ ~~]")
    #expect(Words.pseudo.language.text == "xx")
  }

  @Test func aLanguageThatIsNotThereIsNil() throws {
    #expect(Words(speaking: try #require(LanguageTag("ja"))) == nil)
    #expect(Words(speaking: try #require(LanguageTag("en-IE")))?.tiers.quietHigh == "high")
  }

  /// Languages are packed by the build, so each that it carries is tried.
  @Test func everyLanguageSpeaksAndSaysWhatItLacks() throws {
    for language in Words.languages {
      let words = try #require(Words(speaking: language))
      for count in [0, 1, 2, 5, 11, 21, 101, 1_000_000] {
        #expect(!words.whatIf.otherAnswers(count: count).isEmpty)
      }
      for name in words.missing { #expect(name.contains(".")) }
    }
    #expect(Words.english.missing.isEmpty)
  }
}
