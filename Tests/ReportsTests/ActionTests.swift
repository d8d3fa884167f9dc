import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Reports

/// What the shipped questionnaire tells people to do, and when.
struct ActionTests {
  private let shipped: Shipped

  init() throws { shipped = try Shipped() }

  private func actions(_ report: Report, _ time: ActionTime) -> [Action] {
    report.actions.first { $0.time == time }?.actions ?? []
  }

  private func answers(_ scenario: String) throws -> Answers {
    try #require(shipped.scenarios.first { $0.id.text == scenario }).answers
  }

  @Test func whatIsBannedStopsToday() throws {
    let report = try shipped.report(on: "a5f-callcentre-staff-anger")
    #expect(
      actions(report, .today).map(\.order) == [
        "Stop using it, pilots included, and keep the records"
      ])
    #expect(report.actions.first?.time == .today)
  }

  /// What is certain comes before what may turn out to be banned as well.
  @Test func whatIsBannedComesBeforeWhatMayBe() throws {
    let day = try #require(CalendarDate(iso: "2026-12-03"))
    var answers = try answers("a5f-callcentre-staff-anger")
    answers[try #require(QuestionID("red-lines"))] = .unsure
    let today = actions(try shipped.report(answers, on: day), .today).map(\.order)
    #expect(today.count > 1)
    #expect(today.first == "Stop using it, pilots included, and keep the records")
  }

  /// Also where it starts in a few days, everyday duties of this month come after it.
  @Test func aBanComesFirstWheneverItStarts() throws {
    let banned = try shipped.scenarios.map { try shipped.report($0.answers, on: $0.asOf) }
      .filter { $0.headline.tier == .prohibited }
    #expect(banned.count > 20)
    for report in banned {
      let first = try #require(report.actions.first)
      #expect(
        first.isUrgent && first.actions.contains { $0.cite?.text.hasPrefix("art-5") ?? false })
    }
  }

  @Test func aPossibleBanSaysWhatToDoUntilItIsSettled() throws {
    var answers = try answers("a5f-callcentre-staff-anger")
    answers[try #require(QuestionID("emotion-purpose"))] = .unsure
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let report = try shipped.report(answers, on: day)
    let today = actions(report, .today).map(\.order)
    #expect(
      today == [
        "Switch it off for staff and learners until the maker has answered",
        "Settle the question on which the result hangs",
      ])
    #expect(actions(report, .today).first?.reason?.hasPrefix("it may be banned: ") == true)
  }

  @Test func manyPossibleBansAreOneLine() throws {
    let report = try shipped.report(on: "peer-12-nothing-known")
    let first = try #require(report.actions.first?.actions.first)
    #expect(first.order.hasSuffix("until it is settled that no ban applies"))
    #expect(first.reason?.hasSuffix("bans are still possible") == true)
  }

  @Test func aDutyStandsUnderItsDayAndAnEventWaits() throws {
    let report = try shipped.report(on: "rule-older-bank-score-redesigned")
    let provider = actions(report, .before(try #require(CalendarDate(iso: "2027-12-02"))))
    #expect(provider.contains { $0.order == "Write the technical file before supply" })
    #expect(!provider.contains { $0.event != nil })
    let incident = actions(report, .event).first {
      $0.event == "a serious incident happens" && $0.who == "you (Provider)"
    }
    #expect(incident?.from == CalendarDate(iso: "2027-12-02"))
    #expect(
      incident.map { Words.english.actions.order($0) }
        == "When a serious incident happens: report it to the authority: within 15 days, "
        + "some within 10 or 2")
  }

  @Test func whatStartsWithTheLaunchStandsBeforeIt() throws {
    let report = try shipped.report(on: "law-d06-bot-before-launch")
    #expect(!actions(report, .launch).isEmpty)
    #expect(actions(report, .thisMonth).allSatisfy { $0.order.hasPrefix("Settle") })
    #expect(actions(report, .due).isEmpty)
  }

  @Test func theMakerIsAskedForWhatIsItsTask() throws {
    let report = try shipped.report(on: "short-chatbot")
    #expect(
      actions(report, .due).contains { $0.order.hasPrefix("Ask the maker for this: “Show") })
    #expect(
      actions(report, .nothing).map(\.order).contains(
        "Building in the notice that it is AI: the maker's task"))
  }

  @Test func whatNobodyDemandsStandsApart() throws {
    let report = try shipped.report(on: "law-d08-spam-filter")
    #expect(
      actions(report, .due).map { Words.english.actions.order($0) } == [
        "Plan how your staff build up AI knowledge",
        "If you have 50 or more workers, the usual threshold in national law: open your "
          + "whistleblowing channel for reports about AI",
      ])
    #expect(!actions(report, .may).isEmpty)
    #expect(
      actions(report, .nothing).map(\.order).contains(
        "Technical file, CE marking and registration under the AI Act: not needed"))
  }

  @Test func whoHasTwoRolesIsToldForWhichItIs() throws {
    let report = try shipped.report(on: "rule-older-bank-score-redesigned")
    let all = actions(report, .before(try #require(CalendarDate(iso: "2027-12-02"))))
    #expect(all.contains { $0.who == "you (Deployer)" })
    #expect(all.contains { $0.who == "you (Provider)" })
    #expect(
      actions(try shipped.report(on: "short-ranker"), .thisMonth).allSatisfy { $0.who == "you" })
  }

  /// The lists are read by people in a hurry: orders of at most fifteen words without a full stop.
  @Test func everyDutyHasAnOrderAndAReason() {
    for duty in shipped.reasoner.questionnaire.duties {
      let order = duty.action ?? ""
      #expect((2...15).contains(order.split(separator: " ").count), "\(duty.id): \(order)")
      #expect(!order.hasSuffix("."), "\(duty.id)")
      #expect(duty.reason.map { !$0.hasSuffix(".") && !$0.isEmpty } == true, "\(duty.id)")
      if duty.binds == .whenAsked { #expect(duty.event != nil, "\(duty.id)") }
    }
  }

  @Test func everyBanSaysWhatToDoMeanwhile() {
    for finding in shipped.reasoner.questionnaire.findings where finding.tier == .prohibited {
      #expect(finding.meanwhile != nil, "\(finding.id)")
    }
  }
}
