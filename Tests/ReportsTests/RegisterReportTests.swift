import Assessments
import Documents
import Questionnaires
import Reasoning
import Register
import Testing
import Wording

@testable import Reports
@testable import RegisterReports

/// A register as it is told on the screen, as a dashboard and as tables.
@Suite struct RegisterReportTests {
  private static func entry(
    _ name: String, _ answers: KeyValuePairs<String, Answer>, on day: CalendarDate
  ) throws -> RegisterEntry {
    let questionnaire = try Fixture.questionnaire()
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: name, summary: ""),
      provenance: .init(
        id: "fixture", version: "1.0.0", lawAsOf: day, logic: String(repeating: "0a", count: 32)),
      at: now)
    assessment.assessor = "Ada"
    for (question, answer) in answers {
      assessment.answer(try #require(QuestionID(question)), with: answer, at: now)
    }
    let fitted = FittedAssessment(assessment, to: questionnaire)
    let outcome = Reasoner(questionnaire).outcome(of: fitted.answers, on: day)
    return RegisterEntry(fitted, outcome, of: questionnaire, at: "\(name).json")
  }

  private static func option(_ text: String) throws -> Answer {
    .chosen(try #require(OptionID(text)))
  }

  private func report(isTimeline: Bool = false) throws -> RegisterReport {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let entries = [
      try Self.entry(
        "<b>Hiring</b>",
        [
          "learns": Self.option("yes"), "role": Self.option("uses"),
          "uses": Self.option("hiring"), "feelings": Self.option("none"),
          "small": Self.option("no"),
        ], on: day),
      try Self.entry("Begun", ["learns": Self.option("yes")], on: day),
    ]
    let table = RegisterTable(
      on: day, entries, broken: [.init(place: "half.json", reason: "half.json:1:2: it ends")])
    return RegisterReport(
      title: "client", table, of: try Fixture.questionnaire(),
      until: try #require(CalendarDate(iso: "2030-12-31")), isTimeline: isTimeline, words: .english)
  }

  @Test(arguments: [40, 60, 80, 120])
  func theScreenKeepsToItsWidthAndLeavesNothingOut(width: Int) throws {
    for isTimeline in [false, true] {
      let text = RegisterScreen(width: width, isUnicode: true).render(
        try report(isTimeline: isTimeline))
      for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
      #expect(text.contains("<b>Hiring</b>"))
      #expect(text.contains("half.json:1:2: it ends"))
      #expect(text.contains("2 Dec 2027"))
    }
    let table = RegisterScreen(width: width, isUnicode: true).render(try report())
    let words = table.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["User", "changed 23 Nov 2026", "law as of 23 Nov 2026", "Ada", "Begun.json"] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test func possibleBansStandFirst() throws {
    let html = HTMLRenderer().render(try report().document)
    #expect(html.contains("1 system could be PROHIBITED"))
    #expect(html.contains("&lt;b&gt;Hiring&lt;/b&gt;"))
    #expect(!html.contains("<script"))
    let begun = try #require(html.firstRange(of: "Begun"))
    let hiring = try #require(html.firstRange(of: "Hiring"))
    #expect(begun.lowerBound < hiring.lowerBound)
  }

  @Test func aFileThatWasNotReadHasARowWithTheReason() throws {
    let csv = CSVWriter.text(of: try report().leadingSheet)
    #expect(csv.contains("half.json,not read"))
    #expect(csv.contains("half.json:1:2: it ends"))
  }

  @Test func theCalendarHoldsWhatIsCertain() throws {
    let calendar = try report().calendar
    #expect(calendar.entries.map(\.day.iso) == ["2027-12-02"])
  }

  /// Nine columns would break words on an upright sheet.
  @Test func theTablesArePrintedOnABroadSheet() throws {
    #expect(try report().document.look.paper == .broad)
  }
}
