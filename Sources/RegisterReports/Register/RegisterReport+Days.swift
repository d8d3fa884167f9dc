import Documents
import Questionnaires
import Register
import Wording

/// What begins when, for the dashboard.
extension RegisterReport {
  var days: [Block] {
    let (timeline, said, phrases) = (timeline, rowWords, words.register)
    guard !timeline.rows.isEmpty else {
      return [.paragraph([.text(phrases.nothingBegins(day: until))])]
    }
    return overview(timeline) + [
      .table(
        Table(
          caption: phrases.captionDays,
          columns: [phrases.columnDay, phrases.columnSystem, phrases.columnBegins],
          rows: timeline.rows.map { row in
            [
              [.text(words.day(row.day))], [.typed(row.entry.system)],
              [.text(said.starts(row.starts))],
            ]
          }))
    ]
  }

  /// Days beside systems, as long as they fit on a page.
  private func overview(_ timeline: RegisterTimeline) -> [Block] {
    let rows = timeline.rows.map { row in
      (row, starts: row.starts.filter { if case .milestone = $0.subject { false } else { true } })
    }.filter { !$0.starts.isEmpty }
    var days: [CalendarDate] = []
    for (row, _) in rows where days.last != row.day { days.append(row.day) }
    guard days.count <= 7, rows.count > 1 else { return [] }
    var cells: [String: [CalendarDate: [RegisterStart]]] = [:]
    for (row, starts) in rows { cells[row.entry.id, default: [:]][row.day] = starts }
    let entries = table.entries.filter { cells[$0.id] != nil }
    return [
      .table(
        Table(
          caption: words.register.captionOverview,
          columns: [words.register.columnSystem] + days.map(words.day),
          rows: entries.map { entry in
            [[.typed(entry.system)]] + days.map { [.text(cell(cells[entry.id]?[$0]))] }
          }))
    ]
  }

  /// `12 duties`, `rule`, `3 duties ?`; a dash where nothing begins.
  private func cell(_ starts: [RegisterStart]?) -> String {
    guard let starts else { return "–" }
    let duties = starts.filter { if case .duty = $0.subject { true } else { false } }
    let isCertain = (duties.isEmpty ? starts : duties).contains(where: \.isCertain)
    switch (duties.count, isCertain) {
    case (0, true): return words.register.cellRule
    case (0, false): return words.register.cellRulePossible
    case (let count, true): return words.register.cellDuties(count: count)
    case (let count, false): return words.register.cellDutiesPossible(count: count)
    }
  }
}
