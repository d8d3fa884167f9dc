package import Questionnaires
package import Satisfiability

/// Writes a questionnaire as clauses: one variable for each option and each bound that a condition
/// names, and one for each sub-condition.
package struct Encoder {
  package private(set) var solver: Solver
  /// All gates, each after those it reads.
  package private(set) var gates: [Gate] = []
  private let questionnaire: Questionnaire
  /// A literal that is always true.
  package let truth: Literal
  package private(set) var relevance: [Literal] = []
  package private(set) var options: [[Literal]] = []
  package private(set) var bounds: [[Bound: Literal]] = []
  /// Exactly one choice of each reading is true.
  package private(set) var readings: [ReadingID: [ChoiceID: Literal]] = [:]
  private var facts: [FactID: Literal] = [:]
  /// By number in the outline: the names of the options.
  private let optionIDs: [[OptionID]]

  /// Adds to the clauses of a solver.
  package init(_ questionnaire: Questionnaire, to solver: Solver = Solver()) {
    self.questionnaire = questionnaire
    optionIDs = questionnaire.outline.entries.map { $0.question.options.map(\.id) }
    self.solver = solver
    truth = self.solver.makeVariable()
    self.solver.addClause(truth)
    for reading in questionnaire.readings {
      let literals = reading.choices.map { ($0.id, self.solver.makeVariable()) }
      readings[reading.id] = Dictionary(literals, uniquingKeysWith: { first, _ in first })
      constrain(literals.map(\.1))
    }
    let allBounds = BoundCollector.collect(questionnaire)
    for entry in questionnaire.outline.entries {
      options.append(entry.question.options.map { _ in self.solver.makeVariable() })
      // In their order: variables are decided in the order of their numbers, and a set has none.
      let named = (allBounds[entry.question.id] ?? []).sorted()
      bounds.append(
        Dictionary(uniqueKeysWithValues: named.map { ($0, self.solver.makeVariable()) }))
    }
    encodeTree()
  }

  // MARK: Tree

  private mutating func encodeTree() {
    // A gate reads only questions before it, so it can be written when its section is reached.
    var gates: [Literal?] = questionnaire.sections.map { _ in nil }
    for (number, entry) in questionnaire.outline.entries.enumerated() {
      let condition = questionnaire.sections[entry.section].askWhen
      let gate = gates[entry.section] ?? condition.map { literal($0) } ?? truth
      gates[entry.section] = gate
      let isRelevant: Literal
      if let parent = entry.parent {
        isRelevant = options[parent.question][parent.option]
      } else if let condition = entry.question.askWhen {
        isRelevant = conjunction([gate, literal(condition)])
      } else {
        isRelevant = gate
      }
      relevance.append(isRelevant)
      constrain(entry.question, number: number, isRelevant: isRelevant)
    }
  }

  private mutating func constrain(_ question: Question, number: Int, isRelevant: Literal) {
    let literals = options[number]
    for literal in literals { solver.addClause(!literal, isRelevant) }
    if !literals.isEmpty { solver.addClause([!isRelevant] + literals) }
    for first in literals.indices {
      for second in literals.indices where second > first {
        let isExclusive =
          question.options[first].isExclusive || question.options[second].isExclusive
        if case .oneOf = question.kind {
          solver.addClause(!literals[first], !literals[second])
        } else if isExclusive {
          solver.addClause(!literals[first], !literals[second])
        }
      }
    }
    var previous: Literal?
    for (_, literal) in bounds[number].sorted(by: { $0.key < $1.key }) {
      solver.addClause(!literal, isRelevant)
      if let previous { solver.addClause(!literal, previous) }
      previous = literal
    }
  }

  /// Exactly one of them is true.
  private mutating func constrain(_ literals: [Literal]) {
    solver.addClause(literals)
    for first in literals.indices {
      for second in literals.indices where second > first {
        solver.addClause(!literals[first], !literals[second])
      }
    }
  }

  // MARK: Conditions

  /// The literal that is true exactly when the condition is.
  package mutating func literal(_ condition: Condition) -> Literal {
    switch condition.kind {
    case .all(let parts): return conjunction(parts.map { literal($0) })
    case .any(let parts): return disjunction(parts.map { literal($0) })
    case .not(let part): return !literal(part)
    case .atLeast(let count, of: let parts): return atLeast(count, of: parts.map { literal($0) })
    case .fact(let id): return literal(id)
    case .reading(let id, let choice): return readings[id]?[choice] ?? !truth
    case .chosen(let id, let chosen):
      guard let number = questionnaire.outline.number(of: id) else { return !truth }
      return disjunction(
        zip(optionIDs[number], options[number]).filter { chosen.contains($0.0) }.map(\.1))
    case .number(let id, let range):
      return between(range.min.map { .number($0) }, range.max.map { .aboveNumber($0) }, in: id)
    case .date(let id, let range):
      return between(range.from.map { .date($0) }, range.before.map { .date($0) }, in: id)
    }
  }

  private mutating func literal(_ id: FactID) -> Literal {
    if let known = facts[id] { return known }
    guard let fact = questionnaire.fact(id) else { return !truth }
    let literal = literal(fact.when)
    facts[id] = literal
    return literal
  }

  /// At or above `lower` and not at or above `upper`; both need the question to be asked.
  private mutating func between(_ lower: Bound?, _ upper: Bound?, in id: QuestionID) -> Literal {
    guard let number = questionnaire.outline.number(of: id) else { return !truth }
    var parts: [Literal] = [relevance[number]]
    if let lower, let literal = bounds[number][lower] { parts.append(literal) }
    if let upper, let literal = bounds[number][upper] { parts.append(!literal) }
    return conjunction(parts)
  }

  // MARK: Gates

  package mutating func conjunction(_ parts: [Literal]) -> Literal {
    var kept: [Literal] = []
    kept.reserveCapacity(parts.count)
    for part in parts where part != truth && !kept.contains(part) {
      if part == !truth || kept.contains(!part) { return !truth }
      kept.append(part)
    }
    if kept.isEmpty { return truth }
    if kept.count == 1 { return kept[0] }
    let gate = solver.makeVariable()
    var whole: [Literal] = []
    whole.reserveCapacity(kept.count + 1)
    whole.append(gate)
    for part in kept {
      solver.addClause(!gate, part)
      whole.append(!part)
    }
    solver.addClause(whole)
    gates.append(Gate(output: gate, inputs: kept))
    return gate
  }

  package mutating func disjunction(_ parts: [Literal]) -> Literal {
    !conjunction(parts.map { !$0 })
  }

  private mutating func atLeast(_ count: Int, of parts: [Literal]) -> Literal {
    counts(upTo: count, of: parts)[count]
  }

  /// By number from 0 to `most`: at least so many of the parts are true. By the table "at least j of
  /// the first i".
  package mutating func counts(upTo most: Int, of parts: [Literal]) -> [Literal] {
    var row = [truth] + Array(repeating: !truth, count: most)
    for part in parts {
      var next = row
      for wanted in 1...max(1, most) where wanted <= most {
        next[wanted] = disjunction([row[wanted], conjunction([row[wanted - 1], part])])
      }
      row = next
    }
    return row
  }
}
