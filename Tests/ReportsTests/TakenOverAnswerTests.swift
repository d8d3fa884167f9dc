import Assessments
import Documents
import Questionnaires
import Reasoning
import Scenarios
import Testing

import ReportFormats
@testable import Reports

/// Answers that were copied from another system and that nobody has confirmed for this one.
struct TakenOverAnswerTests {
  private func report(confirming confirmed: [String] = []) throws -> Report {
    let shipped = try Shipped()
    let scenario = try #require(shipped.scenarios.first { $0.id.text == "short-ranker" })
    let now = try #require(Timestamp("2026-11-28T12:00:00Z"))
    var original = Assessment(
      system: .init(name: "The first", summary: ""),
      provenance: .init(
        id: "eu-ai-act", version: "1", lawAsOf: scenario.asOf,
        logic: String(repeating: "0a", count: 32)), at: now)
    for (question, answer) in scenario.answers {
      original.answer(question, with: answer, at: now)
    }
    var copy = original.copy(as: "The second", at: now)
    for name in confirmed {
      let question = try #require(QuestionID(name))
      copy.answer(question, with: try #require(scenario.answers[question]), at: now)
    }
    return Report(
      assessment: copy,
      analysis: Analysis(shipped.reasoner, scenario.answers, on: scenario.asOf),
      madeWith: copy.provenance, madeAt: now, programVersion: "1.2.3", words: shipped.words)
  }

  private func text(_ report: Report, _ depth: Depth) -> String {
    Rendering.flat(TextRenderer(width: 80, isUnicode: true).render(report.document(for: depth)))
  }

  private static let heading = "Taken over from another assessment and still to be confirmed: "

  @Test(arguments: Depth.allCases)
  func theyAreNamedAmongWhatIsNotKnown(depth: Depth) throws {
    let report = try report()
    try #require(report.toConfirm.count > 5)
    let text = text(report, depth)
    let most = depth == .file ? report.toConfirm.count : depth == .board ? 2 : 5
    let names = report.toConfirm.prefix(most).map(\.question.statement).joined(separator: "; ")
    let rest = report.toConfirm.count - most
    let end = rest > 0 ? "; and \(rest) more." : "."
    #expect(text.contains(Self.heading + names + end))
    let heading = try #require(text.ranges(of: "WHAT IS NOT KNOWN YET").first)
    #expect(text[heading.upperBound...].contains(Self.heading))
  }

  @Test func theLastScreenNamesThemToo() throws {
    let report = try report()
    let screen = Rendering.flat(ResultScreen(width: 80, isUnicode: true).render(report))
    #expect(screen.contains(Self.heading + report.toConfirm[0].question.statement))
  }

  /// What is confirmed is known; what nobody is asked needs no confirming.
  @Test func onlyThoseThatCountAreNamed() throws {
    let all = try report().toConfirm.map(\.question.id.text)
    let rest = try report(confirming: [all[0]])
    #expect(rest.toConfirm.map(\.question.id.text) == Array(all.dropFirst()))
    let none = try report(confirming: all)
    #expect(none.toConfirm.isEmpty)
    #expect(!text(none, .file).contains(Self.heading))
    #expect(text(none, .owner).contains("To settle: nothing"))
  }
}
