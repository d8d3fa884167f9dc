import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// How many duties start when, role by role.
  var dutyTable: [Block] {
    guard let table = report.dutiesByRole else { return [] }
    return [.heading(level: 2, words.reports.headingDutyTable), .table(table)]
  }

  /// Days still to come.
  var daysAhead: [Block] {
    // What concerns everybody is only for the file.
    let days = depth == .file ? report.daysAhead : report.daysAhead.filter { $0.when != nil }
    guard !days.isEmpty else { return [] }
    let most = report.openPoints.isEmpty ? Self.daysForBoard : 1
    let rows = days.prefix(depth == .board ? most : days.count).map {
      milestone -> [[Inline]] in
      let cites = depth == .board ? Array(milestone.cites.prefix(1)) : milestone.cites
      return [[.strong(words.day(milestone.day))], [.text(milestone.text)], citations(cites)]
    }
    return [
      .heading(level: 2, words.reports.headingDays),
      .table(
        Table(
          caption: words.reports.daysCaption,
          columns: [
            words.reports.daysColumnDay, words.reports.daysColumnEvent,
            words.reports.daysColumnArticle,
          ], rows: rows)),
    ]
  }

  private static let daysForBoard = 2
}
