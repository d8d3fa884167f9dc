extension Solver {
  /// Beyond so many numbers of clauses a debug build does not check after every search: that would
  /// take longer than the search.
  static let mostChecked = 600

  /// Whether the tables agree, as they must between two searches. Takes time by the size of all
  /// clauses.
  func checkInvariants() -> Bool {
    levelStarts.isEmpty && isTrailWhole && !isMarked.contains(true) && isEveryClauseWatched
      && (!isConsistent || propagated == trail.count)
  }

  /// The trail holds every variable that has a value, once, with that value.
  private var isTrailWhole: Bool {
    var isOnTrail = Array(repeating: false, count: values.count)
    for literal in trail {
      if isOnTrail[literal.variable] || value(literal) != 1 { return false }
      isOnTrail[literal.variable] = true
    }
    return trail.count == values.count { $0 != 0 }
  }

  /// Each longer clause stands in the chains of its first two literals, and in no other.
  private var isEveryClauseWatched: Bool {
    var watchers = Array(repeating: 0, count: clauses.arena.count)
    for (code, first) in clauses.watching.enumerated() {
      var clause = first
      while clause != ClauseStore.none {
        let place = Int(clause)
        let isFirst = clauses.arena[place + ClauseStore.head] == code
        let isSecond = clauses.arena[place + ClauseStore.head + 1] == code
        watchers[place] += 1
        // A chain that ran in a circle would come by a third time.
        if isFirst == isSecond || watchers[place] > 2 { return false }
        clause = clauses.arena[place + (isFirst ? 1 : 2)]
      }
    }
    var place = 0
    while place < clauses.arena.count {
      if watchers[place] != 2 { return false }
      place += ClauseStore.head + Int(clauses.arena[place])
    }
    return true
  }
}
