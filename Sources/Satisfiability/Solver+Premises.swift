extension Solver {
  /// The literals that were given and from which, without a search, a literal follows that is true.
  package mutating func premises(of literal: Literal) -> [Literal] {
    Swift.assert(levelStarts.isEmpty && value(literal) == 1, "follows without a search")
    var found: [Literal] = []
    var reached = [literal]
    isMarked[literal.variable] = true
    var place = 0
    while place < reached.count {
      let effect = reached[place]
      place += 1
      if origins[effect.variable].reason == .none { found.append(effect) }
      for cause in causes(of: effect) where !isMarked[cause.variable] {
        isMarked[cause.variable] = true
        reached.append(!cause)
      }
    }
    for literal in reached { isMarked[literal.variable] = false }
    return found
  }

  /// What follows, without a search, from literals that may all be true together, with themselves. What is
  /// true anyway is left out.
  package mutating func consequences(of literals: [Literal]) -> [Literal] {
    defer { backtrack(to: 0) }
    let start = trail.count
    levelStarts.append(start)
    for literal in literals where value(literal) == 0 { assign(literal, because: .none) }
    _ = propagate()
    return Array(trail[start...])
  }
}
