import Documents
import Questionnaires
import Scenarios
import Testing

@testable import Reports

/// An answer that is certain and yet to be clarified, as a merge leaves it where two people differ.
struct FlaggedAnswerTests {
  @Test(arguments: [Depth.board, .owner])
  func whoeverSignsSeesIt(depth: Depth) throws {
    let shipped = try Shipped()
    let scenario = try #require(shipped.scenarios.first { $0.id.text == "short-macro" })
    let question = try #require(QuestionID("technique"))
    let settled = try shipped.report(scenario.answers, on: scenario.asOf)
    let flagged = try shipped.report(
      scenario.answers, on: scenario.asOf, flagged: [question: "Ada says: learns"])
    func text(_ report: Report) -> String {
      Rendering.flat(
        TextRenderer(width: 80, isUnicode: true).render(report.document(for: depth)))
    }
    #expect(text(settled).contains("To settle: nothing"))
    #expect(!text(flagged).contains("To settle: nothing"))
    #expect(text(flagged).contains("To settle: 1 question"))
    // A board decides nothing about it.
    let isAsked = text(flagged).contains("Settle what is not known (1 question)")
    #expect(isAsked == (depth != .board))
    #expect(text(flagged).contains("to clarify: Ada says: learns"))
    #expect(Rendering.flat(Rendering(flagged).screen).contains("to clarify: Ada says: learns"))
  }
}
