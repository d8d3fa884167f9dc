package import Questionnaires
import Satisfiability

/// Which of the differences between two sheets of answers decide that they lead to other tiers.
package struct DecidingDifferences: Sendable {
  /// Each a smallest set of questions: answered as on the second sheet, with all other answers as on
  /// the first, other tiers are possible than on the first sheet. All of them have the same size, and
  /// no smaller set does it. In the order of the questionnaire; empty when no set does it.
  package let sets: [Set]
  /// Whether there are more of this size than were looked for.
  package let isCut: Bool

  /// One smallest set.
  package struct Set: Sendable, Equatable {
    package let questions: [QuestionID]
    /// What is possible then.
    package let tiers: [Tier]
  }

  /// Exact: every completion of the answers is considered.
  ///
  /// - Parameter most: how many sets are looked for.
  package init(_ reasoner: Reasoner, _ first: Answers, _ second: Answers, most: Int = 8) {
    var search = DifferenceSearch(reasoner, first, second)
    let numbers = search.smallestSets(most: most + 1)
    isCut = numbers.count > most
    sets = numbers.prefix(most).map { numbers in
      var answers = first
      let questions = numbers.map { reasoner.questionnaire.outline.entries[$0].question.id }
      for question in questions { answers[question] = second[question] }
      return Set(questions: questions, tiers: search.possibleTiers(of: answers))
    }
  }
}

/// Looks for sets of answers whose move from one sheet to the other changes which tiers are possible.
///
/// One solver knows both sheets: for each question that they answer differently a variable says which
/// answer binds. That a tier becomes possible is one question to it. That a tier becomes impossible is
/// a statement on all completions: a second solver proposes what to move, and each completion that
/// reaches the tier all the same tells it what else has to be moved or stay (counterexample-guided
/// refinement).
private struct DifferenceSearch {
  private let reasoner: Reasoner
  /// The numbers of the questions, in the order of the questionnaire.
  private let numbers: [Int]
  private let first: [[[Literal]]]
  private let second: [[[Literal]]]
  private var worlds: Solver
  /// By place in ``numbers``: the second answer binds.
  private let moved: [Literal]
  /// By number from 0: at least so many are moved.
  private var counts: [Literal] = []
  /// Knows only what is moved, for each tier that is to go.
  private var choices: [Tier: Choices] = [:]
  private let present: [Tier]

  /// Which answers may be moved so that a tier is gone.
  private struct Choices {
    var solver = Solver()
    var moved: [Literal] = []
    var counts: [Literal] = []
  }

  init(_ reasoner: Reasoner, _ one: Answers, _ other: Answers) {
    self.reasoner = reasoner
    let entries = reasoner.questionnaire.outline.entries
    let encoding = reasoner.encoding
    func clauses(_ answers: Answers, _ number: Int) -> [[Literal]] {
      answers[entries[number].question.id].map { encoding.clauses(of: $0, to: number) } ?? []
    }
    var worlds = reasoner.solver
    var numbers: [Int] = []
    for number in entries.indices {
      let (left, right) = (clauses(one, number), clauses(other, number))
      if left == right {
        for clause in left { worlds.addClause(clause) }
      } else {
        numbers.append(number)
      }
    }
    first = numbers.map { clauses(one, $0) }
    second = numbers.map { clauses(other, $0) }
    var moved: [Literal] = []
    for place in numbers.indices {
      let literal = worlds.makeVariable()
      moved.append(literal)
      for clause in first[place] { worlds.addClause([literal] + clause) }
      for clause in second[place] { worlds.addClause([!literal] + clause) }
    }
    self.numbers = numbers
    self.moved = moved
    counts = Self.counts(of: moved, &worlds)
    let stay = moved.map { !$0 }
    present = Tier.allCases.filter { tier in
      encoding.worst[tier].map { worlds.solve(assuming: stay + [$0]) } ?? false
    }
    self.worlds = worlds
    for tier in present {
      var choice = Choices()
      choice.moved = moved.map { _ in choice.solver.makeVariable() }
      choice.counts = Self.counts(of: choice.moved, &choice.solver)
      choices[tier] = choice
    }
  }

  mutating func possibleTiers(of answers: Answers) -> [Tier] {
    var solver = reasoner.solver
    for clause in reasoner.encoding.clauses(of: answers) { solver.addClause(clause) }
    return Tier.allCases.filter { tier in
      reasoner.encoding.worst[tier].map { solver.solve(assuming: [$0]) } ?? false
    }
  }

  /// The numbers of the questions of each set.
  mutating func smallestSets(most: Int) -> [[Int]] {
    for size in 1...max(numbers.count, 1) where size <= numbers.count {
      var found: [[Int]] = []
      for tier in Tier.allCases where found.count < most {
        let limit = most - found.count
        let sets =
          present.contains(tier)
          ? removing(tier, size: size, most: limit, known: found)
          : adding(tier, size: size, most: limit, known: found)
        found += sets
      }
      if !found.isEmpty {
        return found.map { $0.map { numbers[$0] } }
          .sorted { $0.lexicographicallyPrecedes($1) }
      }
    }
    return []
  }

  private mutating func adding(
    _ tier: Tier, size: Int, most: Int, known: [[Int]]
  ) -> [[Int]] {
    guard let goal = reasoner.encoding.worst[tier] else { return [] }
    var found: [[Int]] = []
    var solver = worlds
    for set in known { solver.addClause(set.map { !moved[$0] }) }
    let few = counts.count > size + 1 ? [!counts[size + 1]] : []
    while found.count < most, solver.solve(assuming: few + [goal], preferring: moved.map { !$0 }) {
      let set = moved.indices.filter { solver.modelValue(of: moved[$0]) }
      found.append(set)
      solver.addClause(set.map { !moved[$0] })
    }
    return found
  }

  private mutating func removing(
    _ tier: Tier, size: Int, most: Int, known: [[Int]]
  ) -> [[Int]] {
    guard let goal = reasoner.encoding.worst[tier], var choice = choices[tier] else { return [] }
    var found: [[Int]] = []
    var blocked = choice.solver
    for set in known { blocked.addClause(set.map { !choice.moved[$0] }) }
    let few = choice.counts.count > size + 1 ? [!choice.counts[size + 1]] : []
    let least = [choice.counts[size]]
    while found.count < most, blocked.solve(assuming: few + least) {
      let set = moved.indices.filter { blocked.modelValue(of: choice.moved[$0]) }
      let sides = moved.indices.map { set.contains($0) ? moved[$0] : !moved[$0] }
      if worlds.solve(assuming: sides + [goal]) {
        let clause = refutation(by: worlds.model, choice)
        choice.solver.addClause(clause)
        blocked.addClause(clause)
      } else {
        found.append(set)
        blocked.addClause(set.map { !choice.moved[$0] })
      }
    }
    choices[tier] = choice
    return found
  }

  /// What rules a completion out: an answer that it contradicts has to bind.
  private func refutation(by world: Model, _ choice: Choices) -> [Literal] {
    func holds(_ clauses: [[Literal]]) -> Bool {
      clauses.allSatisfy { $0.contains { world.satisfies($0) } }
    }
    return numbers.indices.flatMap { place -> [Literal] in
      (holds(second[place]) ? [] : [choice.moved[place]])
        + (holds(first[place]) ? [] : [!choice.moved[place]])
    }
  }

  /// By number: at least so many are true. By the table "at least j of the first i".
  private static func counts(of literals: [Literal], _ solver: inout Solver) -> [Literal] {
    let truth = solver.makeVariable()
    solver.addClause(truth)
    var row = [truth] + literals.map { _ in !truth }
    for literal in literals {
      let before = row
      for count in 1..<row.count {
        // before[count] or (before[count - 1] and literal)
        let both = solver.makeVariable()
        solver.addClause(!both, before[count - 1])
        solver.addClause(!both, literal)
        solver.addClause([both, !before[count - 1], !literal])
        let either = solver.makeVariable()
        solver.addClause([!either, before[count], both])
        solver.addClause(either, !before[count])
        solver.addClause(either, !both)
        row[count] = either
      }
    }
    return row
  }
}
