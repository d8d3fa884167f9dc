package import Assessments
package import Questionnaires
package import Register
package import Wording

/// What is told of the duties of one system or many: who does what by when.
package struct DutiesReport: Sendable {
  /// One system and those of its duties that are shown.
  package struct System: Sendable {
    package let name: String
    /// Where the file lies, as people should see it.
    package let place: String
    package let created: Timestamp
    package let changed: Timestamp
    package let duties: [DutyWork]
    /// How many possible ones are left out.
    package let hiddenPossible: Int

    package init(
      name: String, place: String, created: Timestamp, changed: Timestamp, duties: [DutyWork],
      hiddenPossible: Int = 0
    ) {
      self.name = name
      self.place = place
      self.created = created
      self.changed = changed
      self.duties = duties
      self.hiddenPossible = hiddenPossible
    }

    /// What open points decide; the others come before it.
    var possible: [DutyWork] { duties.filter { $0.standing == .possible } }
    /// What binds for certain, and what somebody worked on that the result does not give.
    var others: [DutyWork] { duties.filter { $0.standing != .possible } }
  }

  package let title: String
  /// The day for which everything is stated.
  package let date: CalendarDate
  /// Those with something to show, in the order in which they were named.
  package let systems: [System]
  package let broken: [RegisterTable.Broken]
  package let questionnaire: Questionnaire
  let words: Words
  /// How many duties a filter left out.
  package let hiddenCount: Int
  /// How many possible ones are left out beside that.
  package let hiddenPossible: Int

  /// Filters.
  package init(
    title: String, on date: CalendarDate, _ systems: [System], broken: [RegisterTable.Broken],
    of questionnaire: Questionnaire, filter: DutyFilter = DutyFilter(), words: Words
  ) {
    self.title = title
    self.date = date
    self.broken = broken
    self.questionnaire = questionnaire
    self.words = words
    var (hidden, possible) = (0, 0)
    self.systems = systems.compactMap { system in
      let duties = system.duties.filter { filter.takes($0) }
      let others = system.duties.count { filter.hides($0) }
      hidden += system.duties.count - duties.count - others
      possible += others
      // Without a filter it is worth knowing that a system has no duties.
      guard !duties.isEmpty || filter.isEmpty else { return nil }
      return System(
        name: system.name, place: system.place, created: system.created, changed: system.changed,
        duties: duties, hiddenPossible: others)
    }
    hiddenCount = hidden
    hiddenPossible = possible
  }

  var all: [DutyWork] { systems.flatMap(\.duties) }

  func isLate(_ work: DutyWork) -> Bool { work.isOverdue(on: date) }
}
