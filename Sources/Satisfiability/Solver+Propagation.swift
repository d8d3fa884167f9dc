extension Solver {
  /// Draws all conclusions from the values given. False when a clause cannot come true; then
  /// ``conflict`` has its literals.
  mutating func propagate() -> Bool {
    if propagated == trail.count { return true }
    let found = Self.propagate(
      &clauses.arena, &clauses.watching, clauses.pairs, clauses.firstPair, &values, &origins,
      &trail,
      from: &propagated, level: Int32(levelStarts.count))
    switch found {
    case nil: return true
    case .pair(let first, let second)?: conflict = [first, second]
    case .clause(let clause)?: conflict = clauses.literals(of: clause)
    }
    return false
  }

  /// Takes the tables one by one: as parts of a solver they could not be changed side by side.
  private static func propagate(
    _ arena: inout [Int32], _ watching: inout [Int32], _ pairs: [ClauseStore.Pair],
    _ firstPair: [Int32], _ values: inout [Int8], _ origins: inout [Origin],
    _ trail: inout [Literal], from place: inout Int, level: Int32
  ) -> Propagation.Conflict? {
    arena.withUnsafeMutableBufferPointer { arena in
      watching.withUnsafeMutableBufferPointer { watching in
        pairs.withUnsafeBufferPointer { pairs in
          firstPair.withUnsafeBufferPointer { firstPair in
            values.withUnsafeMutableBufferPointer { values in
              origins.withUnsafeMutableBufferPointer { origins in
                Propagation(
                  arena: arena, watching: watching, pairs: pairs, firstPair: firstPair,
                  values: values, origins: origins, level: level
                ).run(&trail, from: &place)
              }
            }
          }
        }
      }
    }
  }
}
