import Assessments
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Register
import Testing
import Typography
import Wording

@testable import Documents
@testable import RegisterReports
import ReportFormats
@testable import Reports

/// What people read in German, of shipped scenarios.
@Suite struct GermanTests {
  private let shipped: Shipped

  init() throws { shipped = try Shipped(in: try #require(LanguageTag("de"))) }

  @Test(arguments: [80, 40])
  func noLineOfARegisterIsTooWide(width: Int) throws {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let entries = try [
      "short-ranker", "short-macro", "a5f-callcentre-staff-anger", "short-chatbot",
    ]
    .enumerated().map { number, id in
      let report = try shipped.report(on: id)
      return RegisterEntry(
        FittedAssessment(report.assessment, to: report.questionnaire), report.outcome,
        of: report.questionnaire, at: "\(id).json", isArchived: number == 1)
    }
    let table = RegisterTable(
      on: day, entries, broken: [.init(place: "half.json", reason: "half.json:1:2: it ends")])
    for isTimeline in [false, true] {
      let report = RegisterReport(
        title: "Firma", table, of: shipped.reasoner.questionnaire,
        until: try #require(CalendarDate(iso: "2030-12-31")), isTimeline: isTimeline,
        words: shipped.words)
      let screen = RegisterScreen(width: width, isUnicode: true).render(report)
      let wide = screen.split(separator: "\n").filter { DisplayWidth.of($0) > width }
      #expect(wide.isEmpty, "\(wide.joined(separator: "\n"))")
    }
  }

  /// How far the translation was checked stands once, beside what the result is not.
  @Test func aReportSaysOnceThatItIsTranslated() throws {
    let report = try shipped.report(on: "short-chatbot")
    let questionnaire = report.questionnaire
    let standing = try #require(shipped.words.standing(of: questionnaire))
    for depth in Depth.allCases {
      let text = TextRenderer(width: 1000, isUnicode: true).render(report.document(for: depth))
      #expect(text.ranges(of: standing).count == 1)
    }
    #expect(try Shipped().report(on: "short-chatbot").questionnaire.translation == nil)
    let json = JSONRenderer().render(report)
    #expect(json.contains("\"language\": \"de\""))
    #expect(json.contains("\"reviewed\": "))
  }
}
