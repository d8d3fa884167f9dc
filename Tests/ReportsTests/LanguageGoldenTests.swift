import Goldens
import QuestionnaireTexts
import Questionnaires
import Testing
import Typography

@testable import Documents
@testable import Reports

/// What people read in languages with other letters, longer words or more plural forms, of a shipped
/// scenario.
@Suite struct LanguageGoldenTests {
  @Test(arguments: ["de", "fr", "el", "bg", "pl", "ga", "mt", "fi"], [80, 40])
  func theReportOfTheOwner(language: String, width: Int) throws {
    let shipped = try Shipped(in: try #require(LanguageTag(language)))
    let report = try shipped.report(on: "rule-older-bank-score")
    let text = TextRenderer(width: width, isUnicode: true).render(report.document(for: .owner))
    #expect(try Golden.difference(text, "owner-\(language)-\(width).txt") == nil)
    // Only an address may be wider.
    let wide = text.split(separator: "\n").filter { DisplayWidth.of($0) > width }
    #expect(wide.allSatisfy { $0.contains("https://") }, "\(wide)")
  }
}
