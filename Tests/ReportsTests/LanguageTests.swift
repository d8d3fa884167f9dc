import QuestionnaireTexts
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

  /// In every language the rules are the same circuit over the same ids and days, so that every sheet
  /// comes to the same; each scenario is worked out in one of the languages all the same.
  @Test func everyScenarioComesToTheSameInEveryLanguage() throws {
    let english = try Shipped()
    let rules = rules(of: english.reasoner)
    let languages = try Shipped.languages()
    #expect(!languages.isEmpty)
    for (turn, language) in languages.enumerated() {
      let shipped = try Shipped(in: language)
      #expect(self.rules(of: shipped.reasoner) == rules, "\(language.text)")
      #expect(shipped.scenarios.map(\.id) == english.scenarios.map(\.id))
      for number in stride(from: turn, to: shipped.scenarios.count, by: languages.count) {
        let scenario = shipped.scenarios[number]
        let found = ids(shipped.reasoner.outcome(of: scenario.answers, on: scenario.asOf))
        let expected = ids(english.reasoner.outcome(of: scenario.answers, on: scenario.asOf))
        #expect(found == expected, "\(scenario.id) in \(language.text)")
      }
    }
  }

  /// All that an outcome is worked out from: what hangs on what, and the ids and days it speaks of.
  private func rules(of reasoner: Reasoner) -> [String] {
    let (encoding, questionnaire) = (reasoner.encoding, reasoner.questionnaire)
    let circuit: [Any] = [
      encoding.gates, encoding.relevance, encoding.options, encoding.findings, encoding.duties,
      encoding.timeline, encoding.guidance, encoding.forms, encoding.silence,
      encoding.launch as Any,
    ]
    let named =
      encoding.roles.map { "\($0.key) \($0.value)" }
      + encoding.worst.map { "\($0.key) \($0.value)" }
      + encoding.readings.flatMap { reading in
        reading.value.map { "\(reading.key) \($0.key) \($0.value)" }
      }
      + encoding.bounds.enumerated().flatMap { number, bounds in
        bounds.map { "\(number) \($0.key) \($0.value)" }
      }
    return circuit.map { "\($0)" } + named.sorted()
      + questionnaire.outline.entries.map { entry in
        "\(entry.question.id) \(entry.question.options.map(\.id))"
      }
      + questionnaire.findings.map { finding in
        "\(finding.id) \(finding.tier.map(\.rawValue) ?? "") \(finding.applies?.from.description ?? "") "
          + "\((finding.applies?.grace ?? []).map(\.from))"
      }
      + questionnaire.duties.map { "\($0.id) \($0.binds) \($0.fine) \($0.starts.map(\.day))" }
  }

  /// All that an outcome says, in ids and days.
  private func ids(_ outcome: Outcome) -> [String] {
    outcome.possibleTiers.map(\.rawValue) + outcome.open.map(\.text)
      + outcome.roles.map { "\($0.key) \($0.value)" }.sorted()
      + outcome.findings.map { "\($0.finding.id) \($0.status) \($0.starts.map(\.from))" }
      + outcome.duties.map { "\($0.duty.id) \($0.status) \($0.starts.map(\.day))" }
  }
}
