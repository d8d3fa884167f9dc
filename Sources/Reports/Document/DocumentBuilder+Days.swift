import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// How many duties start when, role by role.
  var dutyTable: [Block] {
    let entries =
      report.timetable.filter { $0.time != .never }.flatMap(\.entries) + report.whenAsked
    guard !entries.isEmpty else { return [] }
    let times = report.timetable.filter { $0.counted > 0 && $0.time != .never }.map(\.time)
    let hasOthers = entries.contains { !$0.counts }
    let roles = entries.reduce(into: [RoleID?]()) { roles, entry in
      if !roles.contains(entry.role) { roles.append(entry.role) }
    }
    let rows = roles.map { role -> [[Inline]] in
      let own = entries.filter { $0.role == role }
      let counts = times.map { time in own.count { $0.counts && $0.time == time } }
      let others = hasOthers ? [own.count { !$0.counts }] : []
      let title = role.map { report.questionnaire.title(of: $0) } ?? "Everybody"
      return [[.strong(title)]] + (counts + others).map { [.text($0 == 0 ? "–" : "\($0)")] }
    }
    let columns = times.map(\.words) + (hasOthers ? ["Under a condition"] : [])
    return [
      .heading(level: 2, "Duties by role and day"),
      .table(
        Table(
          caption: "How many duties start when", columns: ["Role"] + columns, rows: rows)),
    ]
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
