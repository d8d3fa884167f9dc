import Documents
import Questionnaires
import Reasoning
import ReportFormats
import Scenarios
import Testing

@testable import Reports

/// What the sheet of duties calls certain.
struct CertainDutyTests {
  /// A duty whose start may never come is not certain, however certain its reason is.
  @Test(arguments: ["rule-older-bank-score-redesigned", "peer-12-nothing-known", "short-chatbot"])
  func certainIsOnlyWhatComes(scenario: String) throws {
    let shipped = try Shipped()
    let found = try #require(shipped.scenarios.first { $0.id.text == scenario })
    let report = try shipped.report(found.answers, on: found.asOf)
    let sheet = report.dutySheet
    let column = try #require(sheet.columns.firstIndex { $0.title == "Certain" })
    let entries = report.timetable.flatMap(\.entries) + report.possibleDuties
    try #require(sheet.rows.count == entries.count)
    for (entry, row) in zip(entries, sheet.rows) {
      let mayNeverCome = entry.state.starts.contains { $0.day == .never }
      #expect(
        row[column] == .text(entry.isCertain && !mayNeverCome ? "yes" : "possible"),
        "\(entry.duty.id)")
    }
  }

  /// There are such duties.
  @Test func someAreCertainAndMayNeverCome() throws {
    let shipped = try Shipped()
    let found = try shipped.scenarios.contains { scenario in
      try shipped.report(scenario.answers, on: scenario.asOf).timetable.flatMap(\.entries)
        .contains { $0.isCertain && !$0.surelyStarts }
    }
    #expect(found)
  }
}
