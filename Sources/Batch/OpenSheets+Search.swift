import Questionnaires
import Satisfiability

/// Where lessons do not suffice: searching, and learning from it.
extension OpenSheets {
  /// Settles the goals that are left, and learns from it.
  mutating func search() {
    var solver = base
    let answers = said.answers
    solver.assert(answers)
    patience = Self.most
    conclude(&solver)
    while true {
      let goals = missing()
      guard let goal = goals.first else { return }
      if lessons.settle(goal, said, &prospects) { continue }
      let literals = goals.map { literal(of: $0) }
      if solver.solve(assuming: [literals[0]], preferring: literals) {
        show(solver)
      } else {
        solver.addClause(!literals[0])
        prospects.exclude(goal)
        if patience.proofs > 0 { prove(goal, answers) }
      }
    }
  }

  /// Settles what follows from the sheet without a search.
  private mutating func conclude(_ solver: inout Solver) {
    for goal in missing() where prospects.isOpen(goal) {
      let literal = literal(of: goal)
      guard let value = solver.forcedValue(of: literal) else { continue }
      let opposite = Goal(target: goal.target, isPositive: goal.isPositive != value)
      prospects.exclude(opposite)
      if patience.proofs > 0 {
        learn(opposite, from: solver.premises(of: value ? literal : !literal), by: goal)
      }
    }
  }

  /// Marks what the last model of a solver reaches.
  private mutating func show(_ solver: Solver) {
    if patience.completions > 0 { grounds.take(solver) }
    for goal in missing() {
      let literal = literal(of: goal)
      guard solver.modelValue(of: literal) else { continue }
      prospects.show(goal)
      if patience.completions == 0 { continue }
      patience.completions -= 1
      lessons.keep(goal, unless: grounds.objections(to: literal, saying: said))
    }
  }

  /// Finds out from which answers it follows that a goal is not reached.
  private mutating func prove(_ goal: Goal, _ answers: [Literal]) {
    if proofCount % Self.mostProofs == 0 { prover = base }
    proofCount += 1
    guard !prover.solve(assuming: answers + [literal(of: goal)]) else {
      assertionFailure("a proof with the clauses of a sheet and none with its answers")
      return
    }
    learn(goal, from: prover.core, by: goal)
  }

  /// Learns that a goal is not reached where some things are said, and what else follows from them. It
  /// is kept for the goal that was looked for.
  private mutating func learn(_ excluded: Goal, from literals: [Literal], by goal: Goal) {
    patience.proofs -= 1
    let said = literals.filter { self.said.says($0) }
    var premises = [UInt64](repeating: 0, count: self.said.wordCount)
    for number in self.said.numbers(of: said) { premises[number >> 6] |= 1 << UInt64(number & 63) }
    var effects = (0..<used.count).map { Lessons.Effect(word: Int32($0)) }
    func settle(_ target: Int, _ isTrue: Bool) {
      let bit: UInt64 = 1 << UInt64(target & 63)
      if isTrue {
        effects[target >> 6].areTrue |= bit
      } else {
        effects[target >> 6].areFalse |= bit
      }
    }
    settle(excluded.target, !excluded.isPositive)
    for literal in base.consequences(of: said) {
      for target in targetsOf[literal.variable] {
        settle(Int(target >> 1), literal.isPositive == (target & 1 == 0))
      }
    }
    effects.removeAll { $0.areTrue | $0.areFalse == 0 }
    for effect in effects {
      prospects.settle(Int(effect.word), areTrue: effect.areTrue, areFalse: effect.areFalse)
    }
    lessons.keep(goal, where: premises, effects)
  }
}
