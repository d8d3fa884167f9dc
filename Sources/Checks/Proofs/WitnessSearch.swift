import Reasoning
import Questionnaires
import Satisfiability

/// Finds answers with which something holds, with as few questions as possible.
struct WitnessSearch {
  private let reasoner: Reasoner
  private var solver: Solver

  /// The reasoner counts questions.
  init(_ reasoner: Reasoner) {
    self.reasoner = reasoner
    solver = reasoner.solver
  }

  struct Witness {
    let answers: Answers
    /// How many questions are asked.
    let count: Int
  }

  /// Answers to the fewest questions with which all goals hold; nil when nothing makes them hold.
  mutating func shortest(_ goals: [Literal] = []) -> Witness? {
    let encoding = reasoner.encoding
    let thrift = (encoding.relevance + encoding.options.flatMap { $0 }).map { !$0 }
    guard solver.solve(assuming: goals, preferring: thrift) else { return nil }
    var best = witness
    while best.count > 0,
      solver.solve(
        assuming: goals + [!reasoner.encoding.askedAtLeast[best.count]], preferring: thrift)
    {
      best = witness
    }
    return best
  }

  /// Answers with which the most questions are asked.
  mutating func longest() -> Witness? {
    guard solver.solve(preferring: reasoner.encoding.relevance) else { return nil }
    var best = witness
    while best.count + 1 < reasoner.encoding.askedAtLeast.count,
      solver.solve(assuming: [reasoner.encoding.askedAtLeast[best.count + 1]])
    {
      best = witness
    }
    return best
  }

  /// What the last model says.
  private var witness: Witness {
    Witness(
      answers: reasoner.answers(in: solver),
      count: reasoner.encoding.relevance.count { solver.modelValue(of: $0) })
  }
}
