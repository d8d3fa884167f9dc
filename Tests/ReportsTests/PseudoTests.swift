import Assessments
import Questionnaires
import Reasoning
import Samples
import Scenarios
import Testing
import Wording

@testable import Documents
@testable import Letters
import ReportFormats
@testable import Reports

/// What a report, a screen and a letter say beside the questionnaire and the user comes from the
/// catalogue.
struct PseudoTests {
  /// All that the questionnaire and the user say, the longest first.
  private let given: [String]

  init() throws {
    let typed = [
      "Ada Example", "Helpdesk bot", "Answers questions of customers.", "Runs on <b>two</b> sites",
      "Asked the shop team.", "They will change it.", "See contract #12",
      "The supplier will tell us.", "aiact",
    ]
    given = Self.longestFirst(
      typed + SampleQuestionnaire.full.files.flatMap { Self.quoted(in: $0.text) })
  }

  @Test(arguments: Depth.allCases)
  func nothingPlainStandsInAReport(depth: Depth) throws {
    for report in try Self.reports() {
      let text = TextRenderer(width: 100_000, isUnicode: true).render(report.document(for: depth))
      #expect(plain(in: text) == [])
    }
  }

  @Test func nothingPlainStandsOnTheScreen() throws {
    for report in try Self.reports() {
      #expect(plain(in: ResultScreen(width: 100_000, isUnicode: true).render(report)) == [])
    }
  }

  @Test func nothingPlainStandsInPicturesAndTables() throws {
    for report in try Self.reports() {
      for picture in report.pictures {
        var texts = [picture.title, picture.sentence, picture.line]
        for case .text(let text, _, _, _, _) in picture.shapes { texts.append(text) }
        #expect(texts.flatMap { plain(in: $0) } == [])
      }
      for sheet in report.workbook.sheets {
        #expect(plain(in: sheet.name) == [])
        #expect(sheet.columns.flatMap { plain(in: $0.title) } == [])
      }
      #expect(plain(in: report.calendar.name) == [])
      #expect(report.calendar.entries.flatMap { plain(in: $0.title) } == [])
    }
  }

  @Test func nothingPlainStandsInALetter() throws {
    let shipped = try Shipped()
    let questionnaire = shipped.reasoner.questionnaire
    let requests = questionnaire.advice.requests
    let given = Self.longestFirst(
      ["Rota", "eu-ai-act"] + requests.flatMap { [$0.title, $0.ask, $0.because] }
        + questionnaire.roles.map(\.title) + questionnaire.sources.map(\.label)
        + questionnaire.duties.flatMap { [$0.reference] + $0.evidence })
    let day = try #require(CalendarDate(iso: "2026-11-28"))
    func letter(_ scenario: String, supplied: String? = nil) throws -> Letter {
      var answers = try #require(shipped.scenarios.first { $0.id.text == scenario }).answers
      if let supplied {
        answers[try #require(QuestionID("first-supplied"))] = .date(
          try #require(CalendarDate(iso: supplied)))
      }
      return Letter(
        Analysis(shipped.reasoner, answers, on: day), .pseudo, system: "Rota", summary: "")
    }
    let asking = try letter("peer-12-nothing-known")
    let owing = try letter("a1-a11-radiology-iia", supplied: "2028-09-01")
    #expect(asking.asks && owing.owes)
    for document in [asking.document, owing.pack] {
      let text = TextRenderer(width: 100_000, isUnicode: true).render(document)
      #expect(Self.plain(in: text, given) == [])
    }
  }

  private static func reports() throws -> [Report] {
    [try Fixture.complete(.pseudo), try Fixture.unfinished(.pseudo)]
  }

  /// The words of a text that neither come from the catalogue nor were given.
  private func plain(in text: String) -> [String] { Self.plain(in: text, given) }

  private static func plain(in text: String, _ given: [String]) -> [String] {
    var rest = text.lowercased()
    for known in given { rest = rest.replacing(known.lowercased(), with: " ") }
    return rest.split { !$0.isASCII || !$0.isLetter }.map(String.init)
      .filter { $0.count > 1 && $0.contains { !"qx".contains($0) } }
  }

  /// With and without the full stop at their end.
  private static func longestFirst(_ texts: [String]) -> [String] {
    let all = texts + texts.filter { $0.hasSuffix(".") }.map { String($0.dropLast()) }
    return Set(all).filter { $0.count > 1 }.sorted { $0.count > $1.count }
  }

  /// The texts of a JSON file, paragraph by paragraph.
  private static func quoted(in file: String) -> [String] {
    file.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }
      .flatMap { $0.element.split(separator: "\\n").map(String.init) }
  }
}
