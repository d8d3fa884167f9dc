import Foundation
import Questionnaires
import Randomness
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Reports

/// Duties, days and fines of the shipped questionnaire agree with each other, whatever is answered.
struct ShippedDutiesTests {
  let shipped: Shipped
  /// The days on which rules start, and the days around them.
  private static let days = [
    "2026-11-28", "2026-12-01", "2026-12-02", "2027-12-01", "2027-12-02", "2028-08-02",
    "2030-08-02",
  ]

  init() throws { shipped = try Shipped() }

  @Test func theyAgreeInEveryScenario() throws {
    for (number, scenario) in shipped.scenarios.enumerated() {
      for day in ["2026-11-28", Self.days[1 + number % (Self.days.count - 1)]] {
        let report = try shipped.report(
          scenario.answers, on: try #require(CalendarDate(iso: day)))
        expectAgreement(report, "\(scenario.id) on \(day)")
      }
    }
  }

  /// `AIACT_SHEETS` asks for another number of sheets.
  @Test func theyAgreeInRandomSheets() throws {
    let count = ProcessInfo.processInfo.environment["AIACT_SHEETS"].flatMap { Int($0) } ?? 200
    for seed in 0..<count {
      var chance = SplitMix64(seed: UInt64(seed))
      let answers = try shipped.randomAnswers(using: &chance)
      let day = try #require(Self.days.randomElement(using: &chance))
      let report = try shipped.report(answers, on: try #require(CalendarDate(iso: day)))
      expectAgreement(report, "seed \(seed) on \(day): \(answers)")
    }
  }

  private func expectAgreement(_ report: Report, _ case: String) {
    let groups = report.timetable
    #expect(groups.flatMap(\.entries).allSatisfy { $0.duty.binds == .must }, "\(`case`)")
    let threats = groups.flatMap(\.entries).filter(\.threatens).map(\.duty.fine)
    #expect(report.fines.allSatisfy { threats.contains($0.level) }, "\(`case`)")
    if report.outcome.awaitsLaunch { #expect(!groups.contains { $0.time == .now }, "\(`case`)") }
    expectNothingBeforeTheHeadline(report, `case`)
  }

  /// No duty of high risk starts before its findings do, and no step names an earlier day or tells
  /// to prepare for what never starts.
  private func expectNothingBeforeTheHeadline(_ report: Report, _ case: String) {
    let high = report.established.filter { $0.finding.tier == .high }
    guard report.headline.tier == .high, !high.isEmpty else { return }
    let starts = high.flatMap(\.state.starts).compactMap(\.from)
    let first = starts.min()
    let duties = report.timetable.flatMap(\.entries).filter { entry in
      Self.ofHighRisk.contains { entry.duty.id.text.hasPrefix($0) }
    }
    for entry in duties {
      for start in entry.state.starts {
        guard let from = start.from else { continue }
        #expect(
          first.map { from >= $0 } ?? false, "\(entry.duty.id) from \(from): \(`case`)")
      }
    }
    let early = Self.starts.filter { day in first.map { day.iso < $0.description } ?? true }
    for step in report.actions.filter({ $0.time < .event }).flatMap(\.actions).map(\.order) {
      for day in early {
        #expect(!step.contains(day.words) && !step.contains(day.short), "\(step): \(`case`)")
      }
    }
  }

  private static let ofHighRisk = [
    "prv-", "dep-", "imp-", "dis-", "ar-", "pm-role", "pm-ca", "pm-med",
  ]
  private static let starts = [
    (iso: "2027-12-02", words: "2 December 2027", short: "2 Dec 2027"),
    (iso: "2028-08-02", words: "2 August 2028", short: "2 Aug 2028"),
  ]

  // MARK: Before launch

  @Test(arguments: ["law-d06-bot-before-launch", "law-d06-model-before-launch"])
  func nothingAppliesBeforeLaunch(scenario: String) throws {
    let report = try shipped.report(on: scenario)
    #expect(report.headline.text.hasPrefix("Forecast for the launch: "))
    #expect(report.headline.remarks.contains { $0.contains("Art. 2(8)") })
    #expect(report.timetable.contains { $0.time == .launch && $0.counted > 0 })
    #expect(!report.timetable.contains { $0.time == .now })
  }

  @Test func aTrialOnRealPeopleIsNoForecast() throws {
    let report = try shipped.report(on: "law-d06-bot-on-trial")
    #expect(!report.headline.text.contains("Forecast"))
    #expect(report.timetable.contains { $0.time == .now && $0.counted > 0 })
  }

  // MARK: What counts

  @Test func aSpamFilterHasOneDuty() throws {
    let report = try shipped.report(on: "law-d08-spam-filter")
    #expect(report.timetable.map(\.counted) == [1])
    #expect(report.timetable.first?.entries.first?.duty.id.text == "all-lit")
    #expect(report.whenAsked.map(\.duty.id.text) == ["all-msa", "all-info"])
    #expect(report.mayBeDone.contains { $0.duty.id.text == "opt-4a" })
    #expect(report.fines.isEmpty)
  }

  @Test func whatTheAnswersSettleIsNoCondition() throws {
    let hired = try shipped.report(on: "law-d25-only-applicants")
    let entries = hired.timetable.flatMap(\.entries)
    #expect(entries.first { $0.duty.id.text == "dep-inf" }?.onlyIf == nil)
    let cameras = try shipped.report(on: "law-d25-cameras-over-staff")
    #expect(
      cameras.timetable.flatMap(\.entries).first { $0.duty.id.text == "dep-wrk" }?.onlyIf != nil)
  }

  // MARK: Older systems

  @Test func whoDoesNotKnowIsToldWhatToFindOut() throws {
    let report = try shipped.report(on: "law-f4-rota-unsure")
    let first = report.actions.first { $0.time == .thisMonth }?.actions
      .first { $0.order.hasPrefix("Find out, from the maker if you bought it") }
    #expect(first?.reason?.contains(" of the ") == true)
    #expect(report.headline.remarks.contains { $0.contains("never start") })
  }

  @Test func whatNeverStartsHeadsNoStep() throws {
    let report = try shipped.report(on: "law-f4-vendor-outside")
    let orders = report.actions.filter { $0.time < .nothing }.flatMap(\.actions).map(\.order)
    #expect(!orders.contains { $0.contains("representative") || $0.contains("mandate") })
    #expect(report.headline.remarks.contains { $0.contains("do not start") })
  }

  // MARK: Fines

  @Test func anOlderSystemThreatensNoFineOfHighRisk() throws {
    let firm = Firm(size: .small, turnover: 20_000_000)
    #expect(try shipped.report(on: "law-d09-older-ranker", firm: firm).fines.isEmpty)
  }

  @Test func aPossibleBanHasItsFineOnTheFirstPage() throws {
    let firm = Firm(size: .small, turnover: 3_000_000)
    let report = try shipped.report(on: "law-u1-camera", firm: firm)
    #expect(report.fines.first?.yours == "EUR 90 000")
    #expect(report.possibleFine?.yours == "EUR 210 000")
    let page = Rendering.flat(Rendering(report).text)
    #expect(page.contains("Highest fine if it is banned: EUR 210 000"))
    #expect(
      Rendering.flat(Rendering(report).screen)
        .contains("If it turns out to be banned, up to EUR 210 000, the lower of the two"))
  }

  @Test func publicBodiesAreToldThatTheirStateDecides() throws {
    for size in [FineLevel.Size.noUndertaking, .large] {
      let report = try shipped.report(
        on: "law-d28-city-bot", firm: Firm(size: size, turnover: 0))
      let rendering = Rendering(report)
      for text in [rendering.text, rendering.screen, rendering.json] {
        #expect(Rendering.flat(text).contains("each Member State decides"))
      }
    }
    let others = Rendering(try shipped.report(on: "law-d08-spam-filter"))
    #expect(!others.text.contains("each Member State decides"))
  }

  /// The rule that favours small firms does not reach providers of models: theirs is the higher one.
  @Test func theHighestForTheFirmComesFirst() throws {
    let levels = FineEntry.all(
      shipped.reasoner.questionnaire, Firm(size: .small, turnover: 1_000_000), isSizeOpen: false,
      .english)
    #expect(levels.map(\.level) == [.fg, .f1, .f2, .f3])
  }
}
