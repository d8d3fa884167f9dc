import Questionnaires
import Satisfiability

/// Looks for sets of answers that can be let go.
///
/// Answers that together rule a tier out are a conflict, and a set has to hit every conflict. The
/// sets grow along the conflicts found: R. Reiter, "A Theory of Diagnosis from First Principles"
/// (Artificial Intelligence, 1987).
struct WhatIfProbe {
  private let reasoner: Reasoner
  private let outcome: Outcome
  private var board: Switchboard
  /// The number of each switch.
  private let places: [Literal: Int]
  /// The present options, so that a change alters no more than it must.
  private let preferences: [Literal]

  init(_ reasoner: Reasoner, _ answers: Answers, _ outcome: Outcome) {
    self.reasoner = reasoner
    self.outcome = outcome
    board = Switchboard(reasoner, answers, keepsFixed: true)
    places = Dictionary(uniqueKeysWithValues: zip(board.switches.map(\.isOn), 0...))
    preferences = board.switches.flatMap { number, _ -> [Literal] in
      let question = reasoner.questionnaire.outline.entries[number].question
      guard case .choice(let chosen, _)? = answers[question.id] else { return [] }
      return zip(question.options, reasoner.encoding.options[number])
        .map { chosen.contains($0.0.id) ? $0.1 : !$0.1 }
    }
  }

  mutating func smallestSets(reaching tier: Tier, upTo most: Int) -> [WhatIf] {
    guard let goal = reasoner.encoding.worst[tier] else { return [] }
    var found: [(numbers: [Int], whatIf: WhatIf)] = []
    var conflicts: [[Int]] = []
    var candidates: Set<[Int]> = [[]]
    for size in 0...most {
      var larger: Set<[Int]> = []
      for numbers in candidates.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        if found.contains(where: { $0.numbers.allSatisfy(numbers.contains) }) { continue }
        let known = conflicts.first { !$0.contains(where: numbers.contains) }
        guard let conflict = known ?? conflict(without: numbers, goal) else {
          found.append((numbers, whatIf(tier, numbers)))
          continue
        }
        if known == nil { conflicts.append(conflict) }
        guard size < most else { continue }
        larger.formUnion(conflict.map { (numbers + [$0]).sorted() })
      }
      candidates = larger
    }
    return found.map(\.whatIf)
  }

  /// Answers that rule the goal out although some others are let go; nil when nothing does.
  private mutating func conflict(without numbers: [Int], _ goal: Literal) -> [Int]? {
    let kept = board.switches.indices.filter { !numbers.contains($0) }
      .map { board.switches[$0].isOn }
    if board.solver.solve(assuming: kept + [goal], preferring: preferences) { return nil }
    return board.solver.core.compactMap { places[$0] }
  }

  /// What the last model says.
  private func whatIf(_ tier: Tier, _ numbers: [Int]) -> WhatIf {
    var removes: [FindingID] = []
    var adds: [FindingID] = []
    for (state, literals) in zip(outcome.findings, reasoner.encoding.findings)
    where state.finding.tier != nil {
      let holds = board.solver.modelValue(of: literals.holds)
      if state.status == .established, !holds { removes.append(state.finding.id) }
      if state.status == .ruledOut, holds { adds.append(state.finding.id) }
    }
    return WhatIf(
      tier: tier, changes: numbers.map { change(of: board.switches[$0].number) }, removes: removes,
      adds: adds)
  }

  /// How the last model answers a question; not sure for one without options.
  private func change(of number: Int) -> WhatIf.Change {
    let question = reasoner.questionnaire.outline.entries[number].question
    let chosen = zip(question.options, reasoner.encoding.options[number])
      .filter { board.solver.modelValue(of: $0.1) }.map(\.0.id)
    let answer: Answer = chosen.isEmpty ? .unsure : .choice(chosen: chosen, maybe: [])
    return WhatIf.Change(question: question.id, answer: answer)
  }
}
