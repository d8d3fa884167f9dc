@testable import Assessments
@testable import Documents
import Questionnaires
import Reasoning
import Register
import ReportFormats
@testable import Reports
@testable import RegisterReports
import Testing
import Wording

/// The work on duties in the report, and in lists of duties.
@Suite struct DutyWorkTests {
  private let base: Report
  private let duty: Duty

  init() throws {
    base = try Fixture.complete()
    duty = try #require(base.timetable.first?.entries.first?.duty)
  }

  /// The same assessment after some work.
  private func report(_ work: (inout Assessment) -> Void) -> Report {
    var assessment = base.assessment
    work(&assessment)
    return Report(
      assessment: assessment, analysis: base.analysis, madeWith: base.madeWith,
      madeAt: base.madeAt, programVersion: "1", words: .english)
  }

  private func markdown(_ report: Report) -> String {
    MarkdownRenderer().render(report.document(for: .file))
  }

  @Test func theReportTellsStatePersonAndDay() throws {
    let day = try #require(CalendarDate(iso: "2099-12-01"))
    let worked = report {
      $0.setProgress(.doing, of: duty.id, at: base.madeAt)
      $0.setPerson("Mia", of: duty.id, at: base.madeAt)
      $0.setDay(day, of: duty.id, at: base.madeAt)
      $0.setNote("Ask", of: duty.id, at: base.madeAt)
    }
    #expect(markdown(worked).contains("doing; Mia, by 1 Dec 2099"))
    #expect(markdown(worked).contains("Ask"))
    #expect(JSONRenderer().render(worked).contains(#""person": "Mia""#))
    #expect(!markdown(base).contains("State:"))
  }

  /// A report without the cards of duties has a line each; a board has no room for it.
  @Test func everyDepthButTheBoardTellsIt() {
    let worked = report { $0.setPerson("Mia", of: duty.id, at: base.madeAt) }
    for (depth, isTold) in [(Depth.board, false), (.owner, true), (.file, true)] {
      let text = MarkdownRenderer().render(worked.document(for: depth))
      #expect(text.contains("open; Mia") == isTold, "\(depth)")
    }
    #expect(!MarkdownRenderer().render(base.document(for: .owner)).contains("Work on the duties"))
  }

  /// The day before the report, its day, and the day after.
  @Test(arguments: [(-1, true), (0, false), (1, false)])
  func theReportSaysWhatIsLate(offset: Int, isLate: Bool) throws {
    let today = base.outcome.date
    let day = try #require(
      CalendarDate(year: today.year, month: today.month, day: today.day + offset))
    let worked = report { $0.setDay(day, of: duty.id, at: base.madeAt) }
    #expect(markdown(worked).contains("(late)") == isLate)
    let done = report {
      $0.setDay(day, of: duty.id, at: base.madeAt)
      $0.setProgress(.done, of: duty.id, at: base.madeAt)
    }
    #expect(!markdown(done).contains("(late)"))
  }

  @Test func workOnADutyThatIsNotGivenIsKeptAndSaid() throws {
    let other = try #require(DutyID("old-duty"))
    let worked = report { $0.setPerson("Mia", of: other, at: base.madeAt) }
    #expect(markdown(worked).contains("Work that is kept"))
    #expect(markdown(worked).contains("old-duty"))
    #expect(!markdown(base).contains("Work that is kept"))
  }

  // MARK: The list

  private func list(
    _ filter: DutyFilter = DutyFilter(), _ work: (inout Assessment) -> Void = { _ in }
  ) -> DutiesReport {
    var assessment = base.assessment
    work(&assessment)
    let system = DutiesReport.System(
      name: assessment.system.name, place: "a.json", created: assessment.created,
      changed: assessment.changed,
      duties: DutyWork.all(assessment, base.outcome, of: base.questionnaire))
    return DutiesReport(
      title: "Duties", on: base.outcome.date, [system],
      broken: [.init(place: "b.json", reason: "b.json: broken")], of: base.questionnaire,
      filter: filter, words: .english)
  }

  /// A file that cannot be read stands in every format that has room for it.
  @Test func everyFormatNamesWhatIsBroken() {
    let list = list()
    #expect(DutiesScreen(width: 80, isUnicode: true).render(list).contains("b.json: broken"))
    #expect(MarkdownRenderer().render(list.document).contains("broken"))
    #expect(list.workbook.sheets.last?.rows == [[.text("b.json"), .text("b.json: broken")]])
    #expect(list.json.contains(#""why": "b.json: broken""#))
  }

  @Test func everyFormatTellsTheWork() throws {
    let reason = try #require(DutyProgress.Reason("The vendor does"))
    let list = list {
      $0.setProgress(.notNeeded(reason), of: duty.id, at: base.madeAt)
      $0.setPerson("Mia", of: duty.id, at: base.madeAt)
    }
    let screen = DutiesScreen(width: 80, isUnicode: true).render(list)
    #expect(screen.contains("[not needed] \(duty.title)"))
    #expect(screen.contains("Because: The vendor does"))
    let text = MarkdownRenderer().render(list.document)
    #expect(text.contains("The vendor does") && text.contains("Mia"))
    let row = try #require(list.sheet.rows.first { $0[2] == .text(duty.id.text) })
    #expect(row.count == list.sheet.columns.count)
    #expect(row[5] == .text("not needed") && row[6] == .text("The vendor does"))
    #expect(list.json.contains(#""because": "The vendor does""#))
    #expect(!list.calendar.entries.contains { $0.uid.hasPrefix("do.\(duty.id).") })
  }

  @Test func whatHasADayStandsInTheCalendar() throws {
    let day = try #require(CalendarDate(iso: "2099-12-01"))
    let entries = list { $0.setDay(day, of: duty.id, at: base.madeAt) }.calendar.entries
    let entry = try #require(entries.first { $0.uid.hasPrefix("do.\(duty.id).") })
    #expect(entry.day == Day(year: 2099, month: 12, day: 1))
    #expect(entry.title.hasSuffix(": \(duty.title)"))
  }

  /// What a filter leaves out is counted.
  @Test func whatIsNotShownIsCounted() {
    var filter = DutyFilter()
    filter.states = [.done]
    let none = list(filter)
    #expect(none.systems.isEmpty && none.hiddenCount > 0)
    let screen = DutiesScreen(width: 80, isUnicode: true).render(none)
    #expect(screen.contains("no duties; \(none.hiddenCount) not shown"))
  }

  @Test(arguments: [40, 80])
  func linesFit(width: Int) {
    let screen = DutiesScreen(width: width, isUnicode: false).render(
      list { $0.setPerson("Somebody", of: duty.id, at: base.madeAt) })
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(screen.utf8.allSatisfy { $0 < 0x80 })
  }

  // MARK: The history

  @Test func theHistoryTellsEveryStep() throws {
    var assessment = base.assessment
    assessment.assessor = "Mia"
    assessment.setProgress(.doing, of: duty.id, at: base.madeAt)
    assessment.setProgress(.done, of: duty.id, at: base.madeAt)
    let history = HistoryReport(
      assessment, place: "a.json", under: base.questionnaire, words: .english)
    let screen = HistoryScreen(width: 80, isUnicode: true).render(history)
    #expect(screen.contains("\(duty.title) (\(duty.id)): state\n    from \"doing\" to \"done\"\n"))
    #expect(screen.contains(", Mia, version"))
    let row = try #require(history.sheet.rows.last)
    #expect(row.count == history.sheet.columns.count)
    #expect(row[6] == .text("doing") && row[7] == .text("done"))
    #expect(MarkdownRenderer().render(history.document).contains("| doing | done |"))
    #expect(history.json.contains(#""to": "done""#))
    // Without its questionnaire things are called as the file calls them.
    let bare = HistoryReport(assessment, place: "a.json", under: nil, words: .english)
    #expect(
      HistoryScreen(width: 80, isUnicode: true).render(bare).contains("  \(duty.id): state\n"))
  }
}
