@testable import Assessments
@testable import Documents
import Questionnaires
import Testing

@testable import Reports

/// What stands at which depth.
struct DepthTests {
  private func headings(_ report: Report, _ depth: Depth) -> [String] {
    report.document(for: depth).blocks.compactMap { block in
      switch block {
      case .heading(level: 2, let title), .part(let title): title
      default: nil
      }
    }
  }

  @Test func theBoardDecidesOnOnePage() throws {
    #expect(
      headings(try Fixture.unfinished(), .board) == [
        "Why, in short", "What to decide", "What is not known yet", "Duties by role and day",
        "Days ahead", "Sign-off",
      ])
  }

  /// What may have so many pages is made to fit, in a browser as in Word; the file takes its room.
  @Test(arguments: Depth.allCases) func onlyTheFileTakesItsRoom(depth: Depth) throws {
    let look = try Fixture.unfinished().document(for: depth).look
    #expect((look.paper == .dense) == (depth != .file))
    #expect((look.size == nil) == (depth == .file))
  }

  @Test func theOwnerIsToldWhatToDo() throws {
    #expect(
      headings(try Fixture.unfinished(), .owner) == [
        "Why, in short", "What to do", "What is not known yet", "Duties by role and day",
        "Days ahead", "Sign-off",
      ])
  }

  @Test func theFileHasTheAnnexes() throws {
    let all = headings(try Fixture.unfinished(), .file)
    for title in [
      "What to do", "Why", "Duties", "Your answers", "Texts cited", "How this was made",
    ] {
      #expect(all.contains(title))
    }
    #expect(all.last == "Sign-off")
  }

  /// The first page says what was assessed, by whom, and under which questionnaire.
  @Test(arguments: Depth.allCases)
  func theFirstPageSaysWhereItComesFrom(depth: Depth) throws {
    let text = TextRenderer(width: 80, isUnicode: true).render(
      try Fixture.unfinished().document(for: depth))
    #expect(text.contains("The system: Answers questions of customers."))
    #expect(text.contains("Questionnaire: fixture 1.0.0, law as of 23 Nov 2026\n"))
    let other = Provenance(
      id: "fixture", version: "2.0.0",
      lawAsOf: try #require(CalendarDate(iso: "2026-11-23")),
      logic: String(repeating: "0b", count: 32))
    let newer = Rendering.flat(
      TextRenderer(width: 80, isUnicode: true).render(
        try Fixture.report(["learns": try Fixture.chosen("yes")], madeWith: other)
          .document(for: depth)))
    #expect(newer.contains("The answers were given under another one."))
    #expect(newer.contains("Answered by: Ada Example"))
    #expect(newer.contains("Answered under: fixture 1.0.0"))
  }

  @Test func aLongDescriptionStaysOffThePageForTheBoard() throws {
    let long = String(repeating: "It helps. ", count: 31)
    let report = try Fixture.report(["learns": try Fixture.chosen("yes")], summary: long)
    let renderer = TextRenderer(width: 80, isUnicode: true)
    #expect(
      renderer.render(report.document(for: .board)).contains("described in the full report"))
    #expect(renderer.render(report.document(for: .owner)).contains("It helps. It helps."))
  }

  @Test func eachTextIsListedOnce() throws {
    let shipped = try Shipped()
    let report = try shipped.report(on: "short-ranker")
    let markdown = MarkdownRenderer().render(report.document(for: .file))
    let list = try #require(markdown.split(separator: "## Texts cited").last)
    let act = "CELEX:02024R1689-20260727>)"
    #expect(list.split(separator: act, omittingEmptySubsequences: false).count == 2)
    #expect(list.contains("**AI Act: Regulation (EU) 2024/1689"))
  }
}
