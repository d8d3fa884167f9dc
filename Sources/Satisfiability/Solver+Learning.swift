extension Solver {
  /// Learns a clause from the conflict, goes back as far as it allows and draws its conclusion. Tells how
  /// many literals it has.
  mutating func learn() -> Int {
    var learned: [Literal] = []
    var open = 0
    var cause = conflict
    var place = trail.count
    var pivot = trail[trail.count - 1]
    let level = Int32(levelStarts.count)
    repeat {
      for literal in cause where !isMarked[literal.variable] && self.level(of: literal) > 0 {
        isMarked[literal.variable] = true
        if self.level(of: literal) == level { open += 1 } else { learned.append(literal) }
      }
      repeat { place -= 1 } while !isMarked[trail[place].variable]
      pivot = trail[place]
      isMarked[pivot.variable] = false
      cause = causes(of: pivot)
      open -= 1
    } while open > 0
    for literal in learned { isMarked[literal.variable] = false }
    finish(learned, asserting: !pivot)
    return learned.count + 1
  }

  /// The other literals of the clause that made a literal true; empty when it was decided or given.
  func causes(of literal: Literal) -> [Literal] {
    let reason = origins[literal.variable].reason
    if let other = reason.other { return [other] }
    return reason.clause.map { clauses.literals(of: $0).filter { $0 != literal } } ?? []
  }

  private mutating func finish(_ learned: [Literal], asserting literal: Literal) {
    let deepest = learned.indices.max { left, right in
      level(of: learned[left]) < level(of: learned[right])
    }
    guard let deepest else {
      backtrack(to: 0)
      assign(literal, because: .none)
      return
    }
    var rest = learned
    rest.swapAt(0, deepest)
    backtrack(to: Int(level(of: rest[0])))
    assign(literal, because: clauses.add([literal] + rest))
  }

  /// The assumptions from which the falsehood of `assumption` follows, with itself.
  mutating func explain(_ assumption: Literal, among assumptions: [Literal]) -> [Literal] {
    var found = [assumption]
    guard level(of: assumption) > 0 else { return found }
    isMarked[assumption.variable] = true
    let start = levelStarts.first ?? trail.count
    for literal in trail[start...].reversed() where isMarked[literal.variable] {
      isMarked[literal.variable] = false
      if origins[literal.variable].reason == .none {
        found.append(literal)
      } else {
        for cause in causes(of: literal) where level(of: cause) > 0 {
          isMarked[cause.variable] = true
        }
      }
    }
    let given = Set(assumptions)
    return found.filter { given.contains($0) }
  }
}
