import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Reports

/// What the size of the firm settles in a report.
struct FirmSizeTests {
  private let shipped: Shipped

  init() throws { shipped = try Shipped() }

  private func report(sized size: String?, firm: Firm? = nil) throws -> Report {
    let name = "a5f-callcentre-staff-anger"
    let scenario = try #require(shipped.scenarios.first { $0.id.text == name })
    var answers = scenario.answers
    answers[try #require(QuestionID("firm-size"))] = try size.map {
      .chosen(try #require(OptionID($0)))
    }
    return try shipped.report(answers, on: scenario.asOf, firm: firm)
  }

  private func first(_ report: Report) -> String { Rendering.flat(Rendering(report).screen) }

  /// Articles 99(6) and (6a): a small mid-cap is not favoured beside a ban.
  @Test(arguments: [
    ("under-50", "the lower of the two for a small or medium-sized firm (Art. 99(6))"),
    ("under-250", "the lower of the two for a small or medium-sized firm (Art. 99(6))"),
    ("under-750", "the higher of the two"), ("large", "the higher of the two"),
  ])
  func theAnswerSaysWhichAmountCounts(size: String, words: String) throws {
    #expect(first(try report(sized: size)).contains(words))
  }

  @Test func eachSizeIsToldItsAmountWhileTheSizeIsOpen() throws {
    let text = first(try report(sized: nil))
    #expect(
      text.contains("(the higher of the two; for small and medium-sized companies the lower)"))
  }

  @Test func whatTheCommandTellsComesBeforeTheAnswer() throws {
    let text = first(try report(sized: "large", firm: Firm(size: .small, turnover: nil)))
    #expect(text.contains("the lower of the two for a small or medium-sized firm"))
  }

  /// Directive (EU) 2019/1937: a channel is owed from 50 workers on, as a rule.
  @Test(arguments: [
    ("", "You have 50 or more workers"), ("under-50", "no such duty"), ("under-250", "in any case"),
    ("under-750", "You have 50 or more workers"),
  ])
  func theSizeSettlesTheReportingChannel(size: String, condition: String) throws {
    let channel = try #require(DutyID("all-whis"))
    let report = try report(sized: size.isEmpty ? nil : size)
    let entries = report.timetable.flatMap(\.entries) + report.possibleDuties
    let found = entries.first { $0.duty.id == channel }
    let said = found.map { $0.onlyIf ?? "in any case" } ?? "no such duty"
    #expect(said.hasPrefix(condition))
  }
}
