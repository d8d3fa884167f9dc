package import Questionnaires

/// The re-check of many documents.
package struct RecheckTable: Sendable {
  package let date: CalendarDate
  /// Those that changed first, then those that cannot be compared, then the same; each by place.
  package let rows: [Recheck]
  package let broken: [RegisterTable.Broken]

  package init(on date: CalendarDate, _ rows: [Recheck], broken: [RegisterTable.Broken]) {
    self.date = date
    self.rows = rows.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
    self.broken = broken
  }

  package var changedCount: Int { rows.count { !$0.differences.isEmpty } }
  package var sameCount: Int { rows.count { $0.isSame } }
  /// Those for which something has begun since, whatever the verdict.
  package var begunCount: Int { rows.count { !$0.begun.isEmpty } }
  package var unknownCount: Int { rows.count - changedCount - sameCount }
}

extension Recheck {
  fileprivate var rank: Int {
    switch verdict {
    case .changed: 0
    case .unknown: 1
    case .same: 2
    }
  }
}
