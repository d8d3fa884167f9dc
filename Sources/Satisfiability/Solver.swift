/// Decides whether clauses can all be true at once, by conflict-driven clause learning.
///
/// Two watched literals, first unique implication point, backjumping, assumptions with an
/// unsatisfiable core: N. Eén and N. Sörensson, "An Extensible SAT-solver" (SAT 2003). Variables
/// are decided in their order, which is that of the questionnaire; it has no clock and no chance in
/// it, so the same clauses always give the same model and the same core.
///
/// It is a value: a copy can be given more clauses without a trace in the original.
package struct Solver: Sendable {
  private struct Watch {
    let clause: Int32
    /// Another literal of the clause; when it is true, the clause need not be looked at.
    let blocker: Literal
  }

  private static let noReason: Int32 = -1

  /// Each clause is its length followed by its literals; a clause is named by the place of its
  /// length.
  private var arena: [Int32] = []
  private var watches: [[Watch]] = []
  /// 0 unknown, 1 true, -1 false, for each variable.
  private var values: [Int8] = []
  private var reasons: [Int32] = []
  private var levels: [Int32] = []
  /// The value a variable is first tried with.
  private var phases: [Bool] = []
  private var isMarked: [Bool] = []
  private var trail: [Literal] = []
  private var levelStarts: [Int] = []
  private var propagated = 0
  /// No undecided variable has a smaller number.
  private var firstUndecided = 0
  /// False once the clauses contradict each other.
  package private(set) var isConsistent = true
  /// The values of the last model, by variable.
  private var model: [Bool] = []
  /// Assumptions that cannot all hold, after ``solve(assuming:preferring:)`` gave false.
  package private(set) var core: [Literal] = []

  package init() {}

  package var variableCount: Int { values.count }

  package mutating func makeVariable() -> Literal {
    let variable = values.count
    values.append(0)
    reasons.append(Self.noReason)
    levels.append(0)
    phases.append(false)
    isMarked.append(false)
    watches.append([])
    watches.append([])
    return Literal(variable: variable)
  }

  /// Demands that at least one of the literals is true.
  package mutating func addClause(_ literals: some Sequence<Literal>) {
    guard isConsistent else { return }
    var kept: [Literal] = []
    for literal in literals {
      if value(literal) == 1 || kept.contains(!literal) { return }
      if value(literal) == 0, !kept.contains(literal) { kept.append(literal) }
    }
    switch kept.count {
    case 0: isConsistent = false
    case 1:
      assign(kept[0], because: Self.noReason)
      if propagate() != nil { isConsistent = false }
    default: attach(kept)
    }
  }

  package mutating func addClause(_ literals: Literal...) { addClause(literals) }

  /// What the clauses alone force a literal to be; nil when they leave it open or when finding out
  /// takes a search.
  package func forcedValue(of literal: Literal) -> Bool? {
    switch value(literal) {
    case 1: true
    case -1: false
    default: nil
    }
  }

  /// The value of a literal in the last model.
  package func modelValue(of literal: Literal) -> Bool {
    model[literal.variable] == literal.isPositive
  }

  /// Whether there is a model in which all assumptions hold. `preferences` are tried first, in
  /// their order, but need not come true.
  package mutating func solve(
    assuming assumptions: [Literal] = [], preferring preferences: [Literal] = []
  ) -> Bool {
    core = []
    defer { backtrack(to: 0) }
    guard isConsistent else { return false }
    var preferred = 0
    while true {
      if let conflict = propagate() {
        guard !levelStarts.isEmpty else {
          isConsistent = false
          return false
        }
        learn(from: conflict)
        preferred = 0
      } else if levelStarts.count < assumptions.count {
        let assumption = assumptions[levelStarts.count]
        switch value(assumption) {
        case 1: levelStarts.append(trail.count)
        case -1:
          core = explain(assumption, among: assumptions)
          return false
        default: decide(assumption)
        }
      } else if let literal = nextDecision(preferences, from: &preferred) {
        decide(literal)
      } else {
        model = values.map { $0 == 1 }
        return true
      }
    }
  }

  // MARK: Search

  private func value(_ literal: Literal) -> Int8 {
    let value = values[literal.variable]
    return literal.isPositive ? value : -value
  }

  private mutating func nextDecision(
    _ preferences: [Literal], from preferred: inout Int
  ) -> Literal? {
    while preferred < preferences.count {
      let literal = preferences[preferred]
      preferred += 1
      if value(literal) == 0 { return literal }
    }
    while firstUndecided < values.count {
      if values[firstUndecided] == 0 {
        return Literal(variable: firstUndecided, isPositive: phases[firstUndecided])
      }
      firstUndecided += 1
    }
    return nil
  }

  private mutating func decide(_ literal: Literal) {
    levelStarts.append(trail.count)
    assign(literal, because: Self.noReason)
  }

  private mutating func assign(_ literal: Literal, because reason: Int32) {
    values[literal.variable] = literal.isPositive ? 1 : -1
    reasons[literal.variable] = reason
    levels[literal.variable] = Int32(levelStarts.count)
    trail.append(literal)
  }

  private mutating func backtrack(to level: Int) {
    guard levelStarts.count > level else { return }
    let start = levelStarts[level]
    for literal in trail[start...] {
      phases[literal.variable] = literal.isPositive
      values[literal.variable] = 0
      firstUndecided = min(firstUndecided, literal.variable)
    }
    trail.removeSubrange(start...)
    levelStarts.removeSubrange(level...)
    propagated = min(propagated, start)
  }

  // MARK: Clauses

  @discardableResult
  private mutating func attach(_ literals: [Literal]) -> Int32 {
    let clause = Int32(arena.count)
    arena.append(Int32(literals.count))
    for literal in literals { arena.append(literal.code) }
    watches[(!literals[0]).index].append(Watch(clause: clause, blocker: literals[1]))
    watches[(!literals[1]).index].append(Watch(clause: clause, blocker: literals[0]))
    return clause
  }

  private func literal(_ clause: Int32, _ number: Int) -> Literal {
    let code = arena[Int(clause) + 1 + number]
    return Literal(variable: Int(code >> 1), isPositive: code & 1 == 0)
  }

  private func length(_ clause: Int32) -> Int { Int(arena[Int(clause)]) }

  /// Draws all conclusions from the values given; the clause that cannot come true, if any.
  private mutating func propagate() -> Int32? {
    while propagated < trail.count {
      let truth = trail[propagated]
      propagated += 1
      if let conflict = propagate(truth) { return conflict }
    }
    return nil
  }

  /// Visits the clauses in which the negation of `truth` is watched.
  private mutating func propagate(_ truth: Literal) -> Int32? {
    var list: [Watch] = []
    swap(&list, &watches[truth.index])
    defer { swap(&list, &watches[truth.index]) }
    var kept = 0
    var next = 0
    var conflict: Int32?
    while next < list.count {
      let watch = list[next]
      next += 1
      if conflict != nil || value(watch.blocker) == 1 {
        list[kept] = watch
        kept += 1
        continue
      }
      let base = Int(watch.clause) + 1
      if arena[base] == (!truth).code { arena.swapAt(base, base + 1) }
      let first = literal(watch.clause, 0)
      let renewed = Watch(clause: watch.clause, blocker: first)
      if value(first) == 1 {
        list[kept] = renewed
        kept += 1
      } else if let other = replacement(in: watch.clause) {
        arena.swapAt(base + 1, base + other)
        watches[(!literal(watch.clause, 1)).index].append(renewed)
      } else {
        list[kept] = renewed
        kept += 1
        if value(first) == -1 {
          conflict = watch.clause
        } else {
          assign(first, because: watch.clause)
        }
      }
    }
    list.removeLast(list.count - kept)
    return conflict
  }

  /// The number of a literal beyond the watched two that is not false.
  private func replacement(in clause: Int32) -> Int? {
    let count = length(clause)
    guard count > 2 else { return nil }
    return (2..<count).first { value(literal(clause, $0)) != -1 }
  }

  // MARK: Learning

  /// Learns a clause from a conflict, goes back as far as it allows and draws its conclusion.
  private mutating func learn(from conflict: Int32) {
    var learned: [Literal] = []
    var open = 0
    var clause = conflict
    var place = trail.count
    var isFirst = true
    var pivot = trail[trail.count - 1]
    let level = Int32(levelStarts.count)
    repeat {
      for number in 0..<length(clause) {
        let literal = literal(clause, number)
        if !isFirst, literal == pivot { continue }
        guard !isMarked[literal.variable], levels[literal.variable] > 0 else { continue }
        isMarked[literal.variable] = true
        if levels[literal.variable] == level { open += 1 } else { learned.append(literal) }
      }
      isFirst = false
      repeat { place -= 1 } while !isMarked[trail[place].variable]
      pivot = trail[place]
      isMarked[pivot.variable] = false
      clause = reasons[pivot.variable]
      open -= 1
    } while open > 0
    for literal in learned { isMarked[literal.variable] = false }
    finish(learned, asserting: !pivot)
  }

  private mutating func finish(_ learned: [Literal], asserting literal: Literal) {
    let deepest = learned.indices.max { left, right in
      levels[learned[left].variable] < levels[learned[right].variable]
    }
    guard let deepest else {
      backtrack(to: 0)
      assign(literal, because: Self.noReason)
      return
    }
    var rest = learned
    rest.swapAt(0, deepest)
    backtrack(to: Int(levels[rest[0].variable]))
    assign(literal, because: attach([literal] + rest))
  }

  /// The assumptions from which the falsehood of `assumption` follows, with itself.
  private mutating func explain(_ assumption: Literal, among assumptions: [Literal]) -> [Literal] {
    var found = [assumption]
    guard levels[assumption.variable] > 0 else { return found }
    isMarked[assumption.variable] = true
    let start = levelStarts.first ?? trail.count
    for literal in trail[start...].reversed() where isMarked[literal.variable] {
      isMarked[literal.variable] = false
      let reason = reasons[literal.variable]
      if reason == Self.noReason {
        found.append(literal)
      } else {
        for number in 0..<length(reason) {
          let cause = self.literal(reason, number)
          if cause != literal, levels[cause.variable] > 0 { isMarked[cause.variable] = true }
        }
      }
    }
    let given = Set(assumptions)
    return found.filter { given.contains($0) }
  }
}
