import Assessments
import Documents
import Foundation
import Questionnaires
import Scenarios
import Testing

import ReportFormats
@testable import Reports

/// What people without a lawyer misread in reports on the shipped questionnaire.
struct NewcomerTests {
  private let shipped: Shipped

  init() throws { shipped = try Shipped() }

  private func screen(_ report: Report) -> String {
    ResultScreen(width: 500, isUnicode: true).render(report)
  }

  private func owner(_ report: Report) -> String {
    TextRenderer(width: 500, isUnicode: true).render(report.document(for: .owner))
  }

  @Test func aUserIsToldThatTheMakersDutiesAreNotTheirs() throws {
    let report = try shipped.report(on: "short-chatbot")
    let words = "The duties to tell people fall on the maker, not on you."
    #expect(report.headline.remarks.contains { $0.hasPrefix(words) })
    for scenario in shipped.scenarios {
      let report = try shipped.report(scenario.answers, on: scenario.asOf)
      guard report.headline.remarks.contains(where: { $0.hasPrefix("The duties to tell") }) else {
        continue
      }
      let own = report.established.filter { entry in
        entry.finding.tier == .limited
          && !entry.finding.falls(onOthersIn: report.outcome, of: report.questionnaire)
      }
      #expect(own.isEmpty, "\(scenario.id)")
    }
  }

  @Test func aMakerIsNotToldSo() throws {
    let report = try shipped.report(on: "case-037")
    #expect(report.headline.tier == .limited)
    #expect(!report.headline.remarks.contains { $0.contains("not on you") })
  }

  /// A launch that is still to come.
  @Test func aLaunchToComeIsNeitherOldNorPast() throws {
    let report = try shipped.report(on: "reach-before-launch")
    let text = screen(report) + owner(report)
    #expect(text.contains("its first supply lies before the day these rules start"))
    #expect(!text.contains("was first supplied"))
    #expect(!text.lowercased().contains("older system"))
  }

  @Test func aFineBesideABanReadsAsOne() throws {
    let text = screen(try shipped.report(on: "a5f-callcentre-staff-anger"))
    #expect(text.contains("It is for breaking a ban."))
  }

  /// Article 99(6): for small firms the lower amount counts, also while nobody told the turnover.
  @Test(arguments: [
    (FineLevel.Size.small, "the lower of the two for a small or medium-sized firm (Art. 99(6))"),
    (.large, "the higher of the two"),
  ])
  func theCoverSaysWhichAmountCounts(size: FineLevel.Size, words: String) throws {
    let report = try shipped.report(
      on: "a5f-callcentre-staff-anger", firm: Firm(size: size, turnover: nil))
    #expect(screen(report).contains(words))
    #expect(owner(report).contains(words))
  }

  @Test func whatDataProtectionAsksStandsInTheOwnersReport() throws {
    let scenario = try #require(shipped.scenarios.first { $0.id.text == "short-ranker" })
    var answers = scenario.answers
    func answer(_ question: String, _ answer: Answer) throws {
      answers[try #require(QuestionID(question))] = answer
    }
    try answer("data-protection", .chosen(try #require(OptionID("yes"))))
    try answer(
      "dp-ground", .choice(chosen: [try #require(OptionID("none"))], maybe: []))
    let text = owner(try shipped.report(answers, on: scenario.asOf))
    #expect(text.contains("GDPR: settle the legal ground first"))
    #expect(text.contains("Ask your data protection officer"))
  }
}
