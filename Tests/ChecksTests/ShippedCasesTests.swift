import Checks
import Foundation
import Questionnaires
import Reasoning
import Testing
import Scenarios

/// The cases for classes that are shipped: that there are enough of every sort, that nothing beside
/// the story tells the result, and that everything scored stands in the story.
@Suite struct ShippedCasesTests {
  private let cases: [(scenario: Scenario, teaching: Teaching)]
  private let sets: [CaseSet]
  private let sources: [SourceFile]
  private let questionnaire: Questionnaire

  init() throws {
    sources = try ShippedFiles(
      scenarios: ["scenarios/case-0", "scenarios/case-1"], withSets: true
    ).sources
    questionnaire = try #require(QuestionnaireReader.read(sources).questionnaire)
    let read = ScenarioReader.read(sources, for: questionnaire)
    cases = read.scenarios.compactMap { scenario in scenario.teaching.map { (scenario, $0) } }
    sets = read.sets
  }

  @Test func nothingIsWarnedOf() {
    #expect(QuestionnaireChecks.run(sources).problems.map(\.message) == [])
  }

  @Test func everyTierAndLevelHasEnough() {
    #expect(cases.count >= 60)
    for tier in Tier.allCases { #expect(cases.count { $0.scenario.expect.tier == tier } >= 5) }
    for level in 1...3 { #expect(cases.count { $0.teaching.level == level } >= 10) }
  }

  /// Long enough to tell what is scored, short enough to be read aloud.
  @Test func storiesAreOfAUsefulLength() {
    for (scenario, teaching) in cases {
      let words = scenario.story.split(separator: " ").count
      #expect((75...165).contains(words), "\(teaching.id): \(words) words")
    }
  }

  /// A team that answers "not sure" wherever the story is silent still comes to the result.
  @Test func theResultFollowsFromWhatIsTold() {
    let reasoner = Reasoner(questionnaire)
    for (scenario, teaching) in cases {
      let told = scenario.answers.filter { !teaching.notTold.contains($0.key) }
      let outcome = reasoner.outcome(of: told, on: scenario.asOf)
      let expected = scenario.expect.possible ?? [scenario.expect.tier]
      #expect(Set(outcome.possibleTiers) == Set(expected), "\(teaching.id)")
      for (finding, status) in scenario.expect.findings {
        #expect(outcome[finding]?.status == status, "\(teaching.id): \(finding)")
      }
    }
  }

  /// Whoever chooses by a topic sees it before the story.
  @Test func noTopicTellsTheResult() {
    let topics = Set(cases.flatMap(\.teaching.topics))
    for topic in topics {
      let tiers = cases.filter { $0.teaching.topics.contains(topic) }.map(\.scenario.expect.tier)
      #expect(tiers.count < 3 || Set(tiers).count > 1, "\(topic)")
    }
  }

  /// A reason says what in the story decides, so there is none for what the story leaves open.
  @Test func reasonsAreGivenForWhatIsTold() {
    for (_, teaching) in cases {
      #expect(!teaching.reasons.isEmpty, "\(teaching.id)")
      #expect(Set(teaching.reasons.keys).isSubset(of: teaching.told), "\(teaching.id)")
      #expect(teaching.hint != nil, "\(teaching.id)")
    }
  }

  /// Who names the draft guidelines says that they can still change.
  @Test func aDraftIsCalledADraft() {
    for (_, teaching) in cases {
      let explanation = teaching.explanation
      let namesDraft = explanation.source.lowercased().contains("draft guidelines")
      #expect(namesDraft == (explanation.standing == .draft), "\(teaching.id)")
    }
  }

  @Test func theSetsCoverADayAndMostCases() throws {
    #expect(sets.count >= 4)
    let halfDay = try #require(sets.first { $0.id.text == "half-day" })
    #expect(halfDay.cases.count == 6)
    #expect(try #require(sets.first { $0.id.text == "first-hour" }).cases.count == 3)
    for set in sets { #expect(!set.discuss.isEmpty && !set.errors.isEmpty, "\(set.id)") }
    #expect(Set(sets.flatMap(\.cases)).count * 10 >= cases.count * 9)
  }

  /// The page for facilitators repeats the sets, so that it can be read without the program.
  @Test func theGuideSaysWhatTheSetsSay() throws {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let text = try String(
      contentsOfFile: root + "/Sources/aiact/aiact.docc/Facilitating.md", encoding: .utf8)
    let page = text.split { " \n".contains($0) }.joined(separator: " ")
    for set in sets {
      #expect(page.contains("| `\(set.id)` | \(set.title) | \(set.minutes) | \(set.cases.count) |"))
      for sentence in set.discuss + set.errors { #expect(page.contains("- " + sentence)) }
    }
  }
}
