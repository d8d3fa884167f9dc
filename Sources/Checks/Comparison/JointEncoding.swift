import Reasoning
import Questionnaires
import Satisfiability

/// Two versions of a questionnaire that are given the same answers.
///
/// The answers are those that both versions understand: a question that both ask has the same answer
/// in both, out of the options that both have. Questions that only one version has are answered
/// freely.
struct JointEncoding {
  let old: Encoding
  let new: Encoding
  private(set) var solver: Solver
  /// By question of both versions: its number in the old one.
  private var shared: [QuestionID: Int] = [:]

  init(_ old: Questionnaire, _ new: Questionnaire) {
    self.old = Encoding(old)
    let counts = new.outline.entries.count <= 500
    self.new = Encoding(new, countsQuestions: counts, to: self.old.solver)
    solver = self.new.solver
    for (questionnaire, encoding) in [(old, self.old), (new, self.new)] {
      for reading in questionnaire.readings {
        let literal = encoding.readings[reading.id]?[reading.choices[0].id]
        if let literal { solver.addClause(literal) }
      }
    }
    for (number, entry) in old.outline.entries.enumerated() {
      guard let other = new.outline.number(of: entry.question.id) else { continue }
      shared[entry.question.id] = number
      share(entry.question, number, new.outline.entries[other].question, other)
    }
  }

  private mutating func share(_ first: Question, _ one: Int, _ second: Question, _ two: Int) {
    let isAskedOnce = [!old.relevance[one], !new.relevance[two]]
    let others = Dictionary(
      zip(second.options.map(\.id), new.options[two]), uniquingKeysWith: { first, _ in first })
    for (option, literal) in zip(first.options, old.options[one]) {
      guard let other = others[option.id] else {
        solver.addClause(!literal)
        continue
      }
      solver.addClause(isAskedOnce + [!literal, other])
      solver.addClause(isAskedOnce + [literal, !other])
    }
    let known = Set(first.options.map(\.id))
    for (option, literal) in zip(second.options, new.options[two]) where !known.contains(option.id)
    {
      solver.addClause(!literal)
    }
    for (bound, literal) in old.bounds[one] {
      for (other, otherLiteral) in new.bounds[two] {
        if !(bound < other) { solver.addClause(isAskedOnce + [!literal, otherLiteral]) }
        if !(other < bound) { solver.addClause(isAskedOnce + [!otherLiteral, literal]) }
      }
    }
  }

  /// Answers with few questions with which one literal is true and the other is not; nil when there
  /// are none. Among up to 500 questions the fewest that the new version can ask.
  mutating func example(where goals: [Literal], in questionnaire: Questionnaire) -> Answers? {
    let thrift =
      (new.relevance + old.relevance).map { !$0 } + new.options.flatMap { $0 }.map { !$0 }
    guard solver.solve(assuming: goals, preferring: thrift) else { return nil }
    let reasoner = Reasoner(questionnaire, sharing: new)
    var answers = reasoner.answers(in: solver, keeping: oldBounds)
    while !new.askedAtLeast.isEmpty, !answers.isEmpty,
      solver.solve(assuming: goals + [!new.askedAtLeast[answers.count]], preferring: thrift)
    {
      answers = reasoner.answers(in: solver, keeping: oldBounds)
    }
    return answers
  }

  /// What the old version compares answers with where it asks the question in the last model: a
  /// number or a day that only suits the new one would show no change.
  private var oldBounds: [QuestionID: [Bound: Literal]] {
    shared.filter { solver.modelValue(of: old.relevance[$0.value]) }.mapValues { old.bounds[$0] }
  }
}
