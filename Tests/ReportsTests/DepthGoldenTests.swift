import Goldens
import Questionnaires
import Scenarios
import Testing

@testable import Documents
import ReportFormats
@testable import Reports

/// Shipped scenarios as people read them, letter by letter: one of each tier, one half open, one
/// before launch, one older system.
struct DepthGoldenTests {
  @Test(arguments: [
    "a5f-callcentre-staff-anger", "rule-older-bank-score-redesigned", "short-ranker",
    "short-chatbot", "short-everyday", "short-macro", "peer-12-nothing-known",
    "reach-before-launch", "rule-older-bank-score",
  ])
  func firstPages(scenario: String) throws {
    let report = try Shipped().report(on: scenario)
    let depths: [Depth] = scenario == "short-macro" ? Depth.allCases : [.board, .owner]
    for depth in depths {
      let text = TextRenderer(width: 80, isUnicode: true).render(report.document(for: depth))
      #expect(try Golden.difference(text, "\(scenario)-\(depth.rawValue).txt") == nil)
    }
    let screen = ResultScreen(width: 80, isUnicode: true).render(report)
    #expect(try Golden.difference(screen, "\(scenario)-screen.txt") == nil)
  }

  /// With what is said behind it the last screen fills two of twenty-four lines at most.
  @Test func theLastScreenOfAFewDutiesIsShort() throws {
    let shipped = try Shipped()
    var long: [String] = []
    for scenario in shipped.scenarios {
      let report = try shipped.report(scenario.answers, on: scenario.asOf)
      guard report.timetable.flatMap(\.entries).count <= 5 else { continue }
      let screen = ResultScreen(width: 80, isUnicode: true).render(report)
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      if lines > 48 - 9 { long.append("\(scenario.id): \(lines)") }
    }
    #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
  }
}
