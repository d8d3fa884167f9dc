import Questionnaires
import Reasoning
import Testing
import Wording
import Scenarios

/// Texts decide nothing: whatever language is laid over the questionnaire, each scenario comes to the
/// same.
@Suite struct LanguageTests {
  /// The official languages of the Union (Regulation No 1, Art. 1).
  private static let official = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
  ]

  /// Questions and program, all of them, and nothing missing.
  @Test func everyOfficialLanguageIsThere() throws {
    #expect(try (Shipped.languages() + [.english]).map(\.text).sorted() == Self.official)
    #expect(Words.languages.map(\.text).sorted() == Self.official)
    for language in Words.languages {
      #expect(try #require(Words(speaking: language)).missing == [])
    }
  }

  @Test func everyScenarioComesToTheSameInEveryLanguage() throws {
    let english = try Shipped()
    let expected = english.scenarios.map {
      ids(english.reasoner.outcome(of: $0.answers, on: $0.asOf))
    }
    let languages = try Shipped.languages()
    #expect(!languages.isEmpty)
    for language in languages {
      let shipped = try Shipped(in: language)
      #expect(shipped.scenarios.map(\.id) == english.scenarios.map(\.id))
      for (scenario, expected) in zip(shipped.scenarios, expected) {
        let found = ids(shipped.reasoner.outcome(of: scenario.answers, on: scenario.asOf))
        #expect(found == expected, "\(scenario.id) in \(language.text)")
      }
    }
  }

  /// All that an outcome says, in ids and days.
  private func ids(_ outcome: Outcome) -> [String] {
    outcome.possibleTiers.map(\.rawValue) + outcome.open.map(\.text)
      + outcome.roles.map { "\($0.key) \($0.value)" }.sorted()
      + outcome.findings.map { "\($0.finding.id) \($0.status) \($0.starts.map(\.from))" }
      + outcome.duties.map { "\($0.duty.id) \($0.status) \($0.starts.map(\.day))" }
  }
}
