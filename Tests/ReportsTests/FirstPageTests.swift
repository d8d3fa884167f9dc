import Assessments
import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Documents
import ReportFormats
@testable import Reports

/// What a reader with one minute takes from the first page.
struct FirstPageTests {
  private let shipped: Shipped

  init() throws { shipped = try Shipped() }

  private func text(_ report: Report, _ depth: Depth) -> String {
    TextRenderer(width: 500, isUnicode: true).render(report.document(for: depth))
  }

  /// Every twelfth scenario: enough of each kind.
  private func all(on day: String? = nil) throws -> [Report] {
    let chosen = shipped.scenarios.enumerated().filter { $0.offset % 12 == 0 }.map(\.element)
    return try chosen.map {
      try shipped.report($0.answers, on: day.flatMap { CalendarDate(iso: $0) } ?? $0.asOf)
    }
  }

  /// The fine of a ban is named apart where nothing is banned for certain.
  @Test func theFineForWhatHoldsComesFirst() throws {
    var seen = 0
    for report in try all() where report.headline.tier != .prohibited {
      #expect(report.certainFine?.level != .f1)
      guard let ban = report.banFine, report.certainFine != nil else { continue }
      seen += 1
      let page = text(report, .board)
      let first = try #require(page.firstRange(of: "Highest possible fine: "))
      let label =
        ban.isCertain ? "Highest fine for a banned use: " : "Highest fine if it is banned: "
      let second = try #require(page.firstRange(of: label))
      #expect(first.lowerBound < second.lowerBound)
    }
    #expect(seen > 0)
  }

  /// Two amounts never stand without saying which of them counts.
  @Test func twoAmountsSayWhichCounts() throws {
    for report in try all() {
      for fine in [report.certainFine, report.banFine?.fine, report.openFine].compactMap({ $0 }) {
        #expect(fine.shown.contains("of the two"), "\(fine.shown)")
      }
    }
  }

  /// Every day on which duties start for certain stands on the board, and no day of an authority.
  @Test func theReadersOwnDaysAreNeverMissing() throws {
    for report in try all(on: "2026-11-23") {
      let page = text(report, .board)
      guard let days = page.firstRange(of: "DAYS AHEAD") else {
        #expect(!report.timetable.contains { if case .from = $0.time { true } else { false } })
        continue
      }
      let ahead = page[days.upperBound...]
      for group in report.timetable {
        if case .from(let day) = group.time {
          #expect(ahead.contains("- \(Words.english.day(day))\n"))
        }
      }
      #expect(!text(report, .owner).contains("sandbox running"))
      #expect(!page.contains("the Commission looks"))
    }
  }

  /// Who has nothing but a model is not told that it is a system with few duties.
  @Test func aModelAloneIsNoTier() throws {
    let report = try shipped.report(on: "case-086")
    #expect(report.headline.isModelOnly)
    #expect(report.headline.text == "GENERAL-PURPOSE AI MODEL")
    #expect(
      report.headline.meaning
        == "The tiers of risk are for systems. This model has 5 duties of its own.")
    #expect(!text(report, .board).contains("MINIMAL"))
    #expect(try !shipped.report(on: "law-d08-spam-filter").headline.isModelOnly)
  }

  /// Tile, caption and headline count different things and say so.
  @Test func whatIsToSettleIsCountedOnce() throws {
    let report = try shipped.report(on: "peer-12-nothing-known")
    let page = text(report, .board)
    let (all, decisive) = (report.openCount, report.decisivePoints.count)
    #expect(page.contains("To settle: \(all) questions, of which \(decisive) decide the result"))
    #expect(page.contains("until \(decisive) questions are settled"))
    #expect(page.contains("NOT DECIDED YET"))
    #expect(!page.contains("till open"))
  }

  @Test func theBoardNamesTheDuties() throws {
    let report = try shipped.report(on: "law-d08-spam-filter")
    let duty = try #require(report.timetable.first?.entries.first { $0.counts }?.duty)
    #expect(
      text(report, .board).contains("Who is responsible for the duty of today? \(duty.title)."))
  }

  /// What is done or not needed is no task any more; how many there are is said once.
  @Test func workShowsAmongTheTasks() throws {
    let base = try shipped.report(on: "short-ranker")
    let duties = base.timetable.flatMap(\.entries).filter { $0.duty.event == nil }.map(\.duty)
    let (done, spared) = (try #require(duties.first), try #require(duties.last))
    var assessment = base.assessment
    assessment.setProgress(.done, of: done.id, at: base.madeAt)
    let reason = try #require(DutyProgress.Reason("No such data"))
    assessment.setProgress(.notNeeded(reason), of: spared.id, at: base.madeAt)
    let report = Report(
      assessment: assessment, analysis: base.analysis, madeWith: base.madeWith,
      madeAt: base.madeAt, programVersion: "1", words: .english)
    let orders = report.actions.flatMap(\.actions).map(\.order)
    #expect(!orders.contains(try #require(done.action)))
    #expect(!orders.contains(try #require(spared.action)))
    let said = "Not listed here, as you marked them: done (1), not needed (1)."
    let screen = ResultScreen(width: 500, isUnicode: true).render(report)
    for page in [text(report, .owner), text(report, .board), screen] {
      #expect(page.components(said) == 1)
    }
    #expect(!text(base, .owner).contains("Not listed here"))
  }

  /// "You." behind every line tells nothing; a named person does.
  @Test func whoIsSaidWhereItDiffers() throws {
    let base = try shipped.report(on: "short-ranker")
    #expect(!text(base, .owner).contains(" You. "))
    var assessment = base.assessment
    let duty = try #require(base.timetable.first?.entries.first?.duty)
    assessment.setPerson("Mia", of: duty.id, at: base.madeAt)
    let report = Report(
      assessment: assessment, analysis: base.analysis, madeWith: base.madeWith,
      madeAt: base.madeAt, programVersion: "1", words: .english)
    #expect(text(report, .owner).contains(" Mia. Art. "))
  }

  /// To keep proof of the first supply is advice, told once, and nothing to tick.
  @Test func adviceThatKeepsAGraceIsNoTask() throws {
    let report = try shipped.report(on: "rule-older-bank-score")
    let advice = report.actions.filter { $0.time == .may }.flatMap(\.actions).map(\.order)
    #expect(advice.contains("Keep proof of the first supply date of each type and model"))
    #expect(!advice.contains { $0.hasPrefix("Note the first supply date") })
    #expect(!report.actions.contains { $0.time == .thisMonth })
  }

  @Test func noCapitalLetterBehindAColon() throws {
    #expect(Words.english.lowered("Help, and correct it") == "help, and correct it")
    #expect(Words.english.lowered("Third-party parts go into it") == "third-party parts go into it")
    #expect(Words.english.lowered("GDPR: ask") == "GDPR: ask")
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
