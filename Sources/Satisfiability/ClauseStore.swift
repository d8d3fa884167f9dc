/// Clauses of two and more literals, in a few flat tables.
///
/// Clauses of two are found by either literal. A longer clause is found by the first two of its
/// literals, which it watches; the clauses that watch a literal are linked through the clauses
/// themselves, as in A. Biere, "PicoSAT Essentials" (JSAT 4, 2008).
struct ClauseStore: Sendable {
  static let none: Int32 = -1
  /// Where in a clause the literals begin.
  static let head: Int = 3

  /// Longer clauses, one after the other: the number of literals, the next clause that watches the
  /// first literal, the next that watches the second, the literals. A clause is named by its place.
  var arena: [Int32] = []
  /// By literal: the first longer clause that watches it.
  var watching: [Int32] = []
  /// Each clause of two, twice: the other literal, and the next pair of the same literal.
  private(set) var pairs: [Pair] = []
  /// By literal: its first pair.
  private(set) var firstPair: [Int32] = []

  struct Pair: BitwiseCopyable, Sendable {
    let other: Literal
    let next: Int32
  }

  mutating func addVariable() {
    for _ in 0..<2 {
      watching.append(Self.none)
      firstPair.append(Self.none)
    }
  }

  /// Adds a clause of at least two literals and tells why its first one is true when all others are
  /// false.
  @discardableResult
  mutating func add(_ literals: [Literal]) -> Reason {
    if literals.count == 2 {
      add(literals[0], literals[1])
      return Reason(other: literals[1])
    }
    let clause = Int32(arena.count)
    arena.append(Int32(literals.count))
    for literal in literals.prefix(2) {
      arena.append(watching[literal.index])
      watching[literal.index] = clause
    }
    for literal in literals { arena.append(literal.code) }
    return Reason(clause: clause)
  }

  /// Adds a clause of two literals.
  mutating func add(_ first: Literal, _ second: Literal) {
    link(first, to: second)
    link(second, to: first)
  }

  private mutating func link(_ literal: Literal, to other: Literal) {
    pairs.append(Pair(other: other, next: firstPair[literal.index]))
    firstPair[literal.index] = Int32(pairs.count - 1)
  }

  func literals(of clause: Int32) -> [Literal] {
    let start = Int(clause) + Self.head
    return arena[start..<start + Int(arena[Int(clause)])].map { Literal(code: $0) }
  }
}
