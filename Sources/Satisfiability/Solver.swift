/// Decides whether clauses can all be true at once, by conflict-driven clause learning.
///
/// Two watched literals, first unique implication point, backjumping, assumptions with an
/// unsatisfiable core: N. Eén and N. Sörensson, "An Extensible SAT-solver" (SAT 2003). Variables
/// are decided in their order, which is that of the questionnaire; it has no clock and no chance in
/// it, so the same clauses always give the same model and the same core.
///
/// It is a value: a copy can be given more clauses without a trace in the original. All it holds are
/// a few flat tables, so that a copy costs no more than their bytes.
package struct Solver: Sendable {
  var clauses = ClauseStore()
  /// By variable: 0 unknown, 1 true, -1 false.
  var values: [Int8] = []
  /// By variable: how it came to its value.
  var origins: [Origin] = []
  /// By variable: the value it is first tried with.
  private var phases: [Bool] = []
  var isMarked: [Bool] = []
  /// The literals that are true, in the order in which they became so.
  var trail: [Literal] = []
  var levelStarts: [Int] = []
  var propagated = 0
  /// The literals of the clause that cannot come true, after ``propagate()`` gave false.
  var conflict: [Literal] = []
  /// No undecided variable has a smaller number.
  private var firstUndecided = 0
  /// False once the clauses contradict each other.
  package private(set) var isConsistent = true
  /// By variable: the values of the last model.
  private var modelValues: [Int8] = []
  /// Assumptions that cannot all hold, after a search for a model found that there is none.
  package private(set) var core: [Literal] = []

  /// How a variable came to its value.
  struct Origin: BitwiseCopyable, Sendable {
    let reason: Reason
    let level: Int32
  }

  package init() {}

  package var variableCount: Int { values.count }

  package mutating func makeVariable() -> Literal {
    let variable = values.count
    values.append(0)
    origins.append(Origin(reason: .none, level: 0))
    phases.append(false)
    isMarked.append(false)
    clauses.addVariable()
    return Literal(variable: variable)
  }

  /// Demands that at least one of the literals is true. It takes an array and no other collection:
  /// what is generic is not made special across modules, and each literal was then a few calls.
  package mutating func addClause(_ literals: [Literal]) {
    guard isConsistent else { return }
    // Answers are mostly such clauses.
    if literals.count == 1 { return assert(literals[0]) }
    var kept: [Literal] = []
    kept.reserveCapacity(literals.count)
    for literal in literals {
      if value(literal) == 1 || kept.contains(!literal) { return }
      if value(literal) == 0, !kept.contains(literal) { kept.append(literal) }
    }
    switch kept.count {
    case 0: isConsistent = false
    case 1: assert(kept[0])
    default: clauses.add(kept)
    }
  }

  package mutating func addClause(_ literal: Literal) {
    if isConsistent { assert(literal) }
  }

  /// The same for two literals, as most clauses have.
  package mutating func addClause(_ first: Literal, _ second: Literal) {
    guard isConsistent else { return }
    guard value(first) == 0, value(second) == 0, first.variable != second.variable else {
      return addClause([first, second])
    }
    clauses.add(first, second)
  }

  private mutating func assert(_ literal: Literal) {
    take(literal)
    if !isConsistent || !propagate() { isConsistent = false }
  }

  /// Demands that all of some literals are true.
  package mutating func assert(_ literals: [Literal]) {
    guard isConsistent else { return }
    for literal in literals { take(literal) }
    if !isConsistent || !propagate() { isConsistent = false }
  }

  private mutating func take(_ literal: Literal) {
    switch value(literal) {
    case 1: break
    case -1: isConsistent = false
    default: assign(literal, because: .none)
    }
  }

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
    (modelValues[literal.variable] == 1) == literal.isPositive
  }

  /// The last model.
  package var model: Model { Model(truths: VariableSet(ones: modelValues)) }

  /// What a search came to.
  package enum Verdict: Sendable {
    /// There is a model; ``model`` has it.
    case model
    /// There is none.
    case none
    /// The effort did not suffice to tell.
    case undecided
  }

  /// Whether there is a model in which all assumptions hold. `preferences` are tried first, in
  /// their order, but need not come true.
  package mutating func solve(
    assuming assumptions: [Literal] = [], preferring preferences: [Literal] = []
  ) -> Bool {
    var effort = Effort.unlimited
    return search(assuming: assumptions, preferring: preferences, with: &effort) == .model
  }

  /// The same with bounded effort. What has been learned on the way is kept, also without a verdict.
  package mutating func search(
    assuming assumptions: [Literal] = [], preferring preferences: [Literal] = [],
    with effort: inout Effort
  ) -> Verdict {
    core = []
    let most = effort.next
    var steps = 0
    defer {
      backtrack(to: 0)
      Swift.assert(clauses.arena.count > Self.mostChecked || checkInvariants())
      effort.spend(steps)
    }
    guard isConsistent else { return .none }
    var preferred = 0
    while true {
      let known = propagated
      let hasConflict = !propagate()
      steps &+= propagated - known
      // A contradiction of the clauses themselves is a verdict that has been found already.
      let isOver = hasConflict && levelStarts.isEmpty
      if steps > most, !isOver { return .undecided }
      if hasConflict {
        guard !levelStarts.isEmpty else {
          isConsistent = false
          return .none
        }
        steps &+= learn()
        preferred = 0
      } else if levelStarts.count < assumptions.count {
        let assumption = assumptions[levelStarts.count]
        switch value(assumption) {
        case 1: levelStarts.append(trail.count)
        case -1:
          core = explain(assumption, among: assumptions)
          return .none
        default: decide(assumption)
        }
      } else if let literal = nextDecision(preferences, from: &preferred) {
        decide(literal)
      } else {
        modelValues = values
        return .model
      }
    }
  }

  // MARK: Search

  func value(_ literal: Literal) -> Int8 {
    let value = values[literal.variable]
    return literal.isPositive ? value : -value
  }

  func level(of literal: Literal) -> Int32 { origins[literal.variable].level }

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
    assign(literal, because: .none)
  }

  mutating func assign(_ literal: Literal, because reason: Reason) {
    values[literal.variable] = literal.isPositive ? 1 : -1
    origins[literal.variable] = Origin(reason: reason, level: Int32(levelStarts.count))
    trail.append(literal)
  }

  mutating func backtrack(to level: Int) {
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
}
