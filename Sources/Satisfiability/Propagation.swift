/// Draws conclusions in the tables of a ``Solver``.
///
/// This is where a solver spends its time, so the tables are looked at without checks. Their places
/// come from the clauses themselves; builds for tests check them.
struct Propagation {
  let arena: UnsafeMutableBufferPointer<Int32>
  let watching: UnsafeMutableBufferPointer<Int32>
  let pairs: UnsafeBufferPointer<ClauseStore.Pair>
  let firstPair: UnsafeBufferPointer<Int32>
  let values: UnsafeMutableBufferPointer<Int8>
  let origins: UnsafeMutableBufferPointer<Solver.Origin>
  let level: Int32

  /// What cannot come true.
  enum Conflict {
    case pair(Literal, Literal)
    case clause(Int32)
  }

  /// Draws all conclusions from the literals of the trail from a place on, which goes on to its end.
  func run(_ trail: inout [Literal], from place: inout Int) -> Conflict? {
    while place < trail.count {
      let falsehood = !trail[place]
      place += 1
      if let conflict = visitPairs(of: falsehood, &trail) { return conflict }
      if let conflict = visitLonger(watching: falsehood, &trail) { return conflict }
    }
    return nil
  }

  @inline(__always)
  private func value(_ code: Int32) -> Int8 {
    let value = values[Int(code >> 1)]
    return code & 1 == 0 ? value : -value
  }

  @inline(__always)
  private func assign(_ literal: Literal, because reason: Reason, _ trail: inout [Literal]) {
    values[literal.variable] = literal.isPositive ? 1 : -1
    origins[literal.variable] = Solver.Origin(reason: reason, level: level)
    trail.append(literal)
  }

  /// Visits the clauses of two that hold a literal that is false.
  @inline(__always)
  private func visitPairs(of falsehood: Literal, _ trail: inout [Literal]) -> Conflict? {
    var place = firstPair[falsehood.index]
    while place != ClauseStore.none {
      let pair = pairs[Int(place)]
      switch value(pair.other.code) {
      case 1: break
      case 0: assign(pair.other, because: Reason(other: falsehood), &trail)
      default: return .pair(pair.other, falsehood)
      }
      place = pair.next
    }
    return nil
  }

  /// Visits the longer clauses that watch a literal that is false. Each watches another literal
  /// afterwards, or has its one literal left assigned.
  @inline(__always)
  private func visitLonger(
    watching falsehood: Literal, _ trail: inout [Literal]
  ) -> Conflict? {
    var clause = watching[falsehood.index]
    watching[falsehood.index] = ClauseStore.none
    while clause != ClauseStore.none {
      let place = Int(clause)
      let literals = place + ClauseStore.head
      if arena[literals] == falsehood.code {
        arena.swapAt(literals, literals + 1)
        arena.swapAt(place + 1, place + 2)
      }
      let following = arena[place + 2]
      let first = arena[literals]
      let firstValue = value(first)
      if firstValue != 1, let other = replacement(in: place) {
        let literal = arena[other]
        arena.swapAt(literals + 1, other)
        arena[place + 2] = watching[Int(literal)]
        watching[Int(literal)] = clause
      } else {
        arena[place + 2] = watching[falsehood.index]
        watching[falsehood.index] = clause
        if firstValue == 0 {
          assign(Literal(code: first), because: Reason(clause: clause), &trail)
        } else if firstValue == -1 {
          keepWatching(falsehood, from: following)
          return .clause(clause)
        }
      }
      clause = following
    }
    return nil
  }

  /// Puts the rest of a chain back that has been cut off before its end.
  private func keepWatching(_ literal: Literal, from rest: Int32) {
    var clause = rest
    while clause != ClauseStore.none {
      let place = Int(clause)
      let isFirst = arena[place + ClauseStore.head] == literal.code
      let following = arena[place + (isFirst ? 1 : 2)]
      arena[place + (isFirst ? 1 : 2)] = watching[literal.index]
      watching[literal.index] = clause
      clause = following
    }
  }

  /// The place of a literal beyond the watched two that is not false.
  @inline(__always)
  private func replacement(in clause: Int) -> Int? {
    let start = clause + ClauseStore.head
    let end = start + Int(arena[clause])
    var place = start + 2
    while place < end {
      if value(arena[place]) != -1 { return place }
      place += 1
    }
    return nil
  }
}
