import Questionnaires
import Scenarios
import Samples
import Testing

@testable import Checks

/// Scores of answers to four cases: one high, two minimal, one open.
@Suite struct ScorecardTests {
  private let questionnaire: Questionnaire
  private let scenarios: [Scenario]

  init() throws {
    var tiny = TinyQuestionnaire()
    tiny.findings += #"""
      ,{"id":"note","title":"T","because":"B","standing":"law","cites":["s"],"when":{"kind":"b"}}
      """#
    tiny.scenarios = [
      Self.scenario(
        "bad-one", #""kind":"a","more":"yes","later":"x""#,
        #""tier":"high","findings":{"bad":"established"}"#),
      Self.scenario(
        "fine-one", #""kind":"b""#, #""tier":"minimal","findings":{"bad":"ruled-out"}"#),
      Self.scenario(
        "fine-two", #""kind":"b""#, #""tier":"minimal","alsoAcceptable":["outside"]"#),
      Self.scenario(
        "open-one", #""kind":"a","more":"unsure","later":"x""#,
        #""tier":"minimal","possible":["minimal","high"]"#),
      Self.scenario("odd-one", #""kind":"b""#, #""tier":"high""#, #","disputed":"D""#),
    ]
    questionnaire = try #require(QuestionnaireReader.read(tiny.files).questionnaire)
    scenarios = ScenarioReader.read(tiny.files, for: questionnaire).scenarios
    #expect(scenarios.count == 5)
  }

  private static func scenario(
    _ id: String, _ answers: String, _ expect: String, _ rest: String = ""
  ) -> String {
    #"{"id":"\#(id)","title":"T","asOf":"2026-11-23","story":"S","answers":{\#(answers)},"#
      + #""expect":{\#(expect)}\#(rest)}"#
  }

  private func card(_ lines: String...) throws -> Scorecard {
    let given = try lines.enumerated().map { index, line in
      (line: index + 1, answer: try GivenAnswer.read(Array(line.utf8)))
    }
    return Scorecard(questionnaire, scenarios, given: given)
  }

  private func line(_ id: String, _ tier: String, _ findings: String? = nil) -> String {
    #"{"id":"\#(id)","tier":\#(tier == "null" ? tier : "\"\(tier)\"")"#
      + (findings.map { #","findings":[\#($0)]}"# } ?? "}")
  }

  @Test func tellsRightTooLowTooHighAndUnanswered() throws {
    let card = try card(
      line("bad-one", "limited"), line("fine-one", "high"), line("fine-two", "null"),
      line("open-one", "minimal"))
    #expect(card.total.cases == 4)
    #expect(card.total.right == 1)
    #expect(card.total.tooLow == 1)
    #expect(card.total.tooHigh == 1)
    #expect(card.total.unanswered == 1)
    #expect(card.byTier.map(\.tier) == [.high, .minimal])
    #expect(card.byTier.map(\.counts.tooLow) == [1, 0])
    #expect(card.misses.map(\.id.text) == ["bad-one", "fine-one"])
    #expect(card.misses.map(\.verdict) == [.tooLow, .tooHigh])
  }

  @Test(arguments: [
    ("fine-two", "outside", 1), ("fine-two", "limited", 0), ("open-one", "high", 1),
    ("open-one", "prohibited", 0), ("bad-one", "high", 1), ("odd-one", "high", 0),
  ])
  func acceptsWhatACaseAccepts(id: String, tier: String, right: Int) throws {
    #expect(try card(line(id, tier)).total.right == right)
  }

  @Test func answersThatLookAtNothingStandBesideIt() throws {
    let trivial = try card().trivial
    #expect(trivial.map(\.tier) == Tier.allCases)
    #expect(trivial.map(\.right) == [1, 3, 0, 2, 0])
  }

  @Test func linesThatDoNotCountAreNamed() throws {
    let card = try card(
      line("bad-one", "high"), line("bad-one", "minimal"), line("unknown", "high"),
      line("odd-one", "high"))
    #expect(
      card.strays == [
        .init(line: 2, id: "bad-one", isRepeated: true),
        .init(line: 3, id: "unknown", isRepeated: false),
      ])
    #expect(card.total.right == 1)
    #expect(card.missing.map(\.text) == ["fine-one", "fine-two", "open-one"])
    #expect(card.disputed == 1)
  }

  @Test(arguments: [#""bad""#, #""s""#, #""L""#, #""l.""#])
  func aFindingMayBeNamedByItselfItsSourceOrItsArticle(name: String) throws {
    let card = try card(line("bad-one", "high", name), line("fine-one", "minimal", name))
    #expect(card.articles.map(\.label) == ["L"])
    #expect(card.articles.map(\.promised) == [1])
    #expect(card.articles.map(\.named) == [1])
    #expect(card.articles.map(\.excluded) == [1])
    #expect(card.articles.map(\.wronglyNamed) == [1])
  }

  @Test func namesThatNothingHasAreListedOnceAndNoticesAreNot() throws {
    let card = try card(
      line("bad-one", "high", #""Art. 99","note""#), line("fine-one", "minimal", #""Art. 99""#))
    #expect(card.unknownFindings == ["Art. 99"])
    #expect(card.articles.map(\.named) == [0])
  }

  @Test func withoutFindingsNoArticleIsScored() throws {
    #expect(try card(line("bad-one", "high")).articles == [])
  }
}
