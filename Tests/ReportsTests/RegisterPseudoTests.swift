@testable import Assessments
@testable import Documents
import Questionnaires
import Reasoning
import Register
import Testing
import Wording

@testable import RegisterReports
import ReportFormats
@testable import Reports

/// What is told of many assessments says nothing beside the catalogue, the questionnaire and the
/// user.
@Suite struct RegisterPseudoTests {
  private let complete: Report
  private let unfinished: Report
  private let plain: PlainWords
  private let broken = [RegisterTable.Broken(place: "half.json", reason: "half.json:1:2: it ends")]

  init() throws {
    complete = try Fixture.complete(.pseudo)
    unfinished = try Fixture.unfinished(.pseudo)
    let questionnaire = try Fixture.questionnaire()
    let duties = questionnaire.duties.flatMap { ["(\($0.id))", $0.reference, $0.title] }
    let questions = questionnaire.outline.entries.map { "(\($0.question.id))" }
    plain = PlainWords(
      given: duties + questions + [
        "Ada Example", "Helpdesk bot", "Second bot", "client", "a.json", "b.json", "c.json",
        "half.json:1:2: it ends", "half.json", "Runs on <b>two</b> sites", "Asked the shop team.",
        "They will change it.", "See contract #12", "The supplier will tell us.", "fixture",
        "Vendor does it", "Ask Mia", "Mia", "proof.pdf", "(gone-duty)", "gone-duty",
      ])
  }

  private func table(_ reports: [Report], on day: CalendarDate) -> RegisterTable {
    let entries = zip(reports, ["a.json", "b.json", "c.json"]).map { report, place in
      RegisterEntry(
        FittedAssessment(report.assessment, to: report.questionnaire),
        Reasoner(report.questionnaire).outcome(
          of: report.assessment.fit(to: report.questionnaire).answers, on: day),
        of: report.questionnaire, at: place, isArchived: place == "b.json")
    }
    return RegisterTable(on: day, entries, broken: broken)
  }

  // MARK: The register

  @Test(arguments: [false, true])
  func aRegister(isTimeline: Bool) throws {
    let copy = try Fixture.report(
      ["learns": try Fixture.chosen("yes"), "role": try Fixture.chosen("uses")], words: .pseudo)
    let copied = Report(
      assessment: complete.assessment.copy(as: "Second bot", at: complete.madeAt),
      analysis: copy.analysis, madeWith: copy.madeWith, madeAt: copy.madeAt, programVersion: "1",
      words: .pseudo)
    for (iso, reports) in [
      ("2026-08-30", [complete, unfinished, copied]), ("2026-11-23", [unfinished]),
      ("2026-11-23", []), ("2029-11-23", [complete, copied]),
    ] {
      let report = RegisterReport(
        title: "client", table(reports, on: try #require(CalendarDate(iso: iso))),
        of: complete.questionnaire, until: try #require(CalendarDate(iso: "2030-12-31")),
        isTimeline: isTimeline, words: .pseudo)
      // Some systems have no room for columns.
      for width in [40, 90, 140] {
        let screen = RegisterScreen(width: width, isUnicode: true).render(report)
        #expect(plain.all(in: screen) == [])
        #expect(screen.split(separator: "\n").allSatisfy { $0.count <= width })
      }
      check(report.document)
      report.workbook.sheets.forEach { check($0) }
      check(report.calendar)
    }
  }

  // MARK: A re-check

  @Test func aRecheck() throws {
    let outcome = complete.outcome
    let wordings = QuestionWordings(complete.questionnaire)
    let now = StoredResult(outcome, of: complete.questionnaire, wordings, answers: "")
    let finding = try #require(now.findings.last)
    let duty = try #require(now.duties.last)
    let question = try #require(now.questions.last)
    let before = StoredResult(
      answers: "", tiers: [.limited, .high], isSettled: false,
      findings: now.findings.dropLast(2)
        + [.init(id: finding.id, isCertain: false, starts: ["never", "2026-12-02"])],
      duties: now.duties.dropFirst(2).dropLast()
        + [
          .init(id: duty.id, isCertain: true, starts: ["undated"]),
          .init(id: "gone-duty", isCertain: true, starts: []),
        ],
      questions: now.questions.dropFirst().dropLast()
        + [.init(id: question.id, wording: "0"), .init(id: "gone-duty", wording: "0")])
    let fitted = FittedAssessment(complete.assessment, to: complete.questionnaire)
    func recheck(_ earlier: StoredResult?, madeWith: Provenance) throws -> Recheck {
      let later = try #require(CalendarDate(iso: "2028-01-01"))
      let outcome = Reasoner(complete.questionnaire).outcome(of: fitted.answers, on: later)
      return Recheck(
        fitted, new: outcome, of: complete.questionnaire, wordings, madeWith: madeWith,
        earlier: earlier, at: "a.json")
    }
    let other = Provenance(
      id: "fixture", version: "2.0.0", lawAsOf: complete.madeWith.lawAsOf,
      logic: String(repeating: "1b", count: 32))
    let rows = [
      try recheck(before, madeWith: other), try recheck(nil, madeWith: complete.madeWith),
      try recheck(nil, madeWith: other),
    ]
    #expect(rows[0].differences.count > 6 && rows[1].isSame && !rows[0].begun.isEmpty)
    for (rows, broken) in [(rows, broken), ([rows[1]], [])] {
      let report = RecheckReport(
        title: "client", RecheckTable(on: outcome.date, rows, broken: broken),
        of: complete.questionnaire, against: nil, words: .pseudo)
      #expect(plain.all(in: RecheckScreen(width: 90, isUnicode: true).render(report)) == [])
      check(report.document)
      check(report.leadingSheet, id: Words.pseudo.recheck.columnId)
    }
  }

  // MARK: Duties and histories

  private func worked() throws -> Assessment {
    var assessment = complete.assessment
    let duties = complete.questionnaire.duties.map(\.id)
    let now = complete.madeAt
    assessment.assessor = "Mia"
    assessment.setProgress(.doing, of: duties[0], at: now)
    assessment.setDay(CalendarDate(iso: "2026-01-05"), of: duties[0], at: now)
    assessment.setProgress(
      .notNeeded(try #require(DutyProgress.Reason("Vendor does it"))), of: duties[1], at: now)
    assessment.setNote("Ask Mia", of: duties[1], at: now)
    assessment.setPerson("Mia", of: duties[2], at: now)
    assessment.addEvidence(
      Evidence(place: "proof.pdf", title: nil, added: now, content: nil), of: duties[2])
    assessment.setProgress(.done, of: duties[3], at: now)
    assessment.setPerson("Mia", of: try #require(DutyID("gone-duty")), at: now)
    return assessment
  }

  @Test func aListOfDuties() throws {
    let worked = try worked()
    var done = DutyFilter()
    done.states = [.done]
    for (assessment, outcome, filter, broken) in [
      (worked, complete.outcome, DutyFilter(), broken),
      (unfinished.assessment, unfinished.outcome, DutyFilter(), []),
      (unfinished.assessment, unfinished.outcome, done, []),
    ] {
      let system = DutiesReport.System(
        name: assessment.system.name, place: "a.json", created: assessment.created,
        changed: assessment.changed,
        duties: DutyWork.all(assessment, outcome, of: complete.questionnaire, everything: true))
      let empty = DutiesReport.System(
        name: "", place: "b.json", created: assessment.created, changed: assessment.changed,
        duties: [])
      let report = DutiesReport(
        title: "client", on: outcome.date, [system, empty], broken: broken,
        of: complete.questionnaire, filter: filter, words: .pseudo)
      #expect(plain.all(in: DutiesScreen(width: 80, isUnicode: true).render(report)) == [])
      check(report.document)
      report.workbook.sheets.forEach { check($0, id: Words.pseudo.dutyBook.columnId) }
      check(report.calendar)
    }
  }

  @Test func aHistory() throws {
    var filter = HistoryFilter()
    filter.since = CalendarDate(iso: "2030-01-01")
    for filter in [HistoryFilter(), filter] {
      let report = HistoryReport(
        try worked(), place: "a.json", under: complete.questionnaire, filter: filter,
        words: .pseudo)
      #expect(plain.all(in: HistoryScreen(width: 80, isUnicode: true).render(report)) == [])
      check(report.document)
      check(report.sheet, id: Words.pseudo.histories.columnId)
    }
  }

  // MARK: A comparison

  @Test func aComparison() throws {
    func side(_ report: Report, _ name: String) -> AnswerComparison.Side {
      let fitted = FittedAssessment(report.assessment, to: report.questionnaire)
      return .init(name: name, fitted, report.analysis)
    }
    let a = side(complete, "a.json")
    let b = side(unfinished, "b.json")
    let other = try Fixture.report(
      ["learns": try Fixture.chosen("no"), "sorts": try Fixture.chosen("yes")], words: .pseudo)
    for sides in [
      [a, b], [b, a], [a, a], [a, b, side(other, "c.json")], [side(other, "c.json"), b],
    ] {
      let report = ComparisonReport(AnswerComparison(sides), words: .pseudo)
      check(report.document)
      report.workbook.sheets.forEach { check($0, id: Words.pseudo.comparison.columnId) }
    }
  }

  // MARK: Formats

  private func check(_ document: Document, _ place: SourceLocation = #_sourceLocation) {
    let text = TextRenderer(width: 100_000, isUnicode: true).render(document)
    #expect(plain.all(in: text) == [], sourceLocation: place)
    let labels = document.labels
    for label in [labels.skip, labels.contents, labels.contentsHead, labels.result] {
      #expect(plain.all(in: label) == [], sourceLocation: place)
    }
  }

  /// - Parameter id: the head of the column that programs read.
  private func check(
    _ sheet: Sheet, id: String? = nil, _ place: SourceLocation = #_sourceLocation
  ) {
    #expect(plain.all(in: sheet.name) == [], sourceLocation: place)
    #expect(sheet.columns.flatMap { plain.all(in: $0.title) } == [], sourceLocation: place)
    for row in sheet.rows {
      for (column, cell) in zip(sheet.columns, row) where column.title != id {
        guard case .text(let text) = cell else { continue }
        #expect(plain.all(in: text) == [], sourceLocation: place)
      }
    }
  }

  private func check(_ calendar: Calendar, _ place: SourceLocation = #_sourceLocation) {
    for entry in calendar.entries {
      #expect(plain.all(in: entry.title) == [], sourceLocation: place)
      #expect(plain.all(in: entry.text) == [], sourceLocation: place)
    }
  }
}
