import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Documents
@testable import Reports

/// What a ban that holds for certain leaves of the other duties.
struct BannedTests {
  private let shipped: Shipped

  init() throws { shipped = try Shipped() }

  /// A face collection for later searches: banned, and high-risk besides.
  private func both() throws -> Report {
    for scenario in shipped.scenarios where scenario.id.text.hasPrefix("case") {
      let report = try shipped.report(scenario.answers, on: scenario.asOf)
      if report.headline.tier == .prohibited,
        report.established.contains(where: { $0.finding.tier == .high && !$0.neverStarts }),
        report.actions.first?.time == .today
      {
        return report
      }
    }
    return try #require(nil as Report?)
  }

  @Test func theDutiesOfAClassStandBehindOneSentence() throws {
    let report = try both()
    let groups = report.actions
    #expect(!groups.contains { if case .before = $0.time { true } else { false } })
    let behind = groups.filter { if case .withoutBan = $0.time { true } else { false } }
    #expect(!behind.isEmpty)
    let heading = Words.english.actions.heading(try #require(behind.first).time)
    #expect(heading.hasPrefix("Only if you take out the part that is banned: "))
    // Nothing behind it is to be ticked, and the ban comes first.
    #expect(behind.allSatisfy { !$0.time.isTask })
    #expect(groups.first?.time == .today)
  }

  /// Knowledge of AI is asked of everybody who uses some.
  @Test func whatBindsInAnyCaseStays() throws {
    let report = try both()
    let due = report.actions.filter { $0.time == .due }.flatMap(\.actions)
    #expect(due.contains { $0.cite?.text.hasPrefix("art-4") ?? false })
  }

  @Test func theBoardAsksNobodyToPrepareThem() throws {
    let text = TextRenderer(width: 500, isUnicode: true).render(
      try both().document(for: .board))
    #expect(!text.contains("Who prepares"))
    #expect(text.contains("Who is responsible for the"))
  }

  /// Without a ban nothing is behind one.
  @Test func withoutABanNothingWaits() throws {
    let report = try shipped.report(on: "short-ranker")
    #expect(report.actions.allSatisfy { if case .withoutBan = $0.time { false } else { true } })
  }

  @Test func dutiesOfAClassAreToldFromOthers() throws {
    let questionnaire = shipped.reasoner.questionnaire
    let questions = ClassQuestions(questionnaire)
    func isOfAClass(_ id: String) throws -> Bool {
      let duty = try #require(questionnaire.duties.first { $0.id.text == id })
      return questions.decide(duty.when, in: questionnaire)
    }
    for id in ["prv-ce", "dep-hum", "imp-ver", "trn-bot", "trn-mrk", "dep-fria", "pm-role"] {
      #expect(try isOfAClass(id), "\(id)")
    }
    for id in ["all-lit", "all-whis", "all-msa", "gp-doc", "sr-eva"] {
      #expect(try !isOfAClass(id), "\(id)")
    }
  }
}
