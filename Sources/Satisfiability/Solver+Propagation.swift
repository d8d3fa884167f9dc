extension Solver {
  /// Draws all conclusions from the values given. False when a clause cannot come true; then
  /// ``conflict`` has its literals.
  mutating func propagate() -> Bool {
    while propagated < trail.count {
      let falsehood = !trail[propagated]
      propagated += 1
      guard propagatePairs(of: falsehood), propagateLonger(watching: falsehood) else {
        return false
      }
    }
    return true
  }

  /// Visits the clauses of two that hold a literal that is false.
  private mutating func propagatePairs(of falsehood: Literal) -> Bool {
    var place = clauses.firstPair[falsehood.index]
    while place != ClauseStore.none {
      let pair = clauses.pairs[Int(place)]
      switch value(pair.other) {
      case 1: break
      case 0: assign(pair.other, because: Reason(other: falsehood))
      default:
        conflict = [pair.other, falsehood]
        return false
      }
      place = pair.next
    }
    return true
  }

  /// Visits the longer clauses that watch a literal that is false. Each watches another literal
  /// afterwards, or has its one literal left assigned.
  private mutating func propagateLonger(watching falsehood: Literal) -> Bool {
    var clause = clauses.watching[falsehood.index]
    clauses.watching[falsehood.index] = ClauseStore.none
    while clause != ClauseStore.none {
      let place = Int(clause)
      let literals = place + ClauseStore.head
      if clauses.arena[literals] == falsehood.code {
        clauses.arena.swapAt(literals, literals + 1)
        clauses.arena.swapAt(place + 1, place + 2)
      }
      let following = clauses.arena[place + 2]
      let first = Literal(code: clauses.arena[literals])
      let firstValue = value(first)
      if firstValue != 1, let other = replacement(in: place) {
        let literal = clauses.arena[other]
        clauses.arena.swapAt(literals + 1, other)
        clauses.arena[place + 2] = clauses.watching[Int(literal)]
        clauses.watching[Int(literal)] = clause
      } else {
        clauses.arena[place + 2] = clauses.watching[falsehood.index]
        clauses.watching[falsehood.index] = clause
        if firstValue == 0 {
          assign(first, because: Reason(clause: clause))
        } else if firstValue == -1 {
          conflict = clauses.literals(of: clause)
          keepWatching(falsehood, from: following)
          return false
        }
      }
      clause = following
    }
    return true
  }

  /// Puts the rest of a chain back that has been cut off before its end.
  private mutating func keepWatching(_ literal: Literal, from rest: Int32) {
    var clause = rest
    while clause != ClauseStore.none {
      let place = Int(clause)
      let isFirst = clauses.arena[place + ClauseStore.head] == literal.code
      let following = clauses.arena[place + (isFirst ? 1 : 2)]
      clauses.arena[place + (isFirst ? 1 : 2)] = clauses.watching[literal.index]
      clauses.watching[literal.index] = clause
      clause = following
    }
  }

  /// The place of a literal beyond the watched two that is not false.
  private func replacement(in clause: Int) -> Int? {
    let start = clause + ClauseStore.head
    let end = start + Int(clauses.arena[clause])
    var place = start + 2
    while place < end {
      if value(Literal(code: clauses.arena[place])) != -1 { return place }
      place += 1
    }
    return nil
  }
}
