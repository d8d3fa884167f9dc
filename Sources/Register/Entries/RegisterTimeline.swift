package import Questionnaires

/// What begins for which system on which day.
package struct RegisterTimeline: Sendable {
  /// What begins for one system on one day.
  package struct Row: Sendable {
    package let day: CalendarDate
    package let entry: RegisterEntry
    package let starts: [RegisterStart]
    /// Whether at least one of them comes for certain.
    package var isCertain: Bool { starts.contains(where: \.isCertain) }
  }

  /// The earliest day first; on one day in the order of the table.
  package let rows: [Row]

  /// The rows of each day, the earliest first.
  package var days: [(day: CalendarDate, rows: ArraySlice<Row>)] {
    var days: [(day: CalendarDate, rows: ArraySlice<Row>)] = []
    var rest = rows[...]
    while let day = rest.first?.day {
      let those = rest.prefix { $0.day == day }
      days.append((day, those))
      rest = rest.dropFirst(those.count)
    }
    return days
  }

  /// `until`: the last day that is told.
  package init(_ table: RegisterTable, until: CalendarDate) {
    var rows: [Row] = []
    for entry in table.entries {
      var starts = entry.starts.filter { $0.day <= until }[...]
      while let day = starts.first?.day {
        let those = starts.prefix { $0.day == day }
        rows.append(Row(day: day, entry: entry, starts: Array(those)))
        starts = starts.dropFirst(those.count)
      }
    }
    self.rows = rows.sorted { $0.day < $1.day }
  }
}
