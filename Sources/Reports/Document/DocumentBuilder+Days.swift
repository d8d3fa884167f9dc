import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// How many duties start when, role by role.
  var dutyTable: [Block] {
    let timeline = report.startsTimeline.map { [Block.picture($0)] } ?? []
    let table = report.dutiesByRole.map { [Block.table($0)] } ?? []
    guard !timeline.isEmpty || !table.isEmpty else { return [] }
    return [.heading(level: 2, "Duties by role and day")] + timeline + table
  }

  /// Days still to come.
  var daysAhead: [Block] {
    // What concerns everybody is only for the file.
    let days = depth == .file ? report.daysAhead : report.daysAhead.filter { $0.when != nil }
    guard !days.isEmpty else { return [] }
    let rows = days.prefix(depth == .board ? Self.daysForBoard : days.count).map {
      milestone -> [[Inline]] in
      [[.strong(milestone.day.long)], [.text(milestone.text)], citations(milestone.cites)]
    }
    return [
      .heading(level: 2, "Days ahead"),
      .table(
        Table(
          caption: "Days on which something begins or ends",
          columns: ["Day", "What happens", "Article"], rows: rows)),
    ]
  }

  private static let daysForBoard = 3
}
