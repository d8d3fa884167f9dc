package import Questionnaires

/// What is to be done over all systems: each duty once for each day, with the systems that have it.
package struct RegisterWork: Sendable {
  /// One duty that begins on one day.
  package struct Item: Sendable {
    /// Nil: no day is known, or it applies already, as ``isNow`` says.
    package let day: CalendarDate?
    package let isNow: Bool
    /// By its number among the duties of the questionnaire.
    package let duty: Int
    package let entries: [RegisterEntry]
    /// Who is to do it, for those systems that name somebody; sorted.
    package let people: [String]
  }

  /// What applies now comes first, then by day, then what has no day.
  package let items: [Item]

  /// Of what binds for certain and is not done.
  package init(_ table: RegisterTable) {
    var groups: [Key: (entries: [RegisterEntry], people: Set<String>)] = [:]
    for entry in table.entries {
      for duty in entry.openDuties where duty.day != .never {
        let key = Key(duty, on: table.date)
        groups[key, default: ([], [])].entries.append(entry)
        if let person = duty.person { groups[key]?.people.insert(person) }
      }
    }
    items = groups.sorted { $0.key < $1.key }.map { key, group in
      Item(
        day: key.day, isNow: key.rank == 0, duty: key.duty, entries: group.entries,
        people: group.people.sorted())
    }
  }

  private struct Key: Hashable, Comparable {
    let rank: Int
    let day: CalendarDate?
    let duty: Int

    init(_ duty: RegisterDuty, on date: CalendarDate) {
      self.duty = duty.number
      switch duty.day {
      case .from(let from) where from <= date: (rank, day) = (0, nil)
      case .from(let from): (rank, day) = (1, from)
      case .undated, .never: (rank, day) = (2, nil)
      }
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if let one = left.day, let other = right.day, one != other { return one < other }
      return left.duty < right.duty
    }
  }
}
