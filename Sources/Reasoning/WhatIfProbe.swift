import Questionnaires
import Satisfiability

/// Looks for sets of answers that can be let go.
///
/// Answers that together rule a tier out are a conflict, and a set has to hit every conflict. The
/// sets grow along the conflicts found: R. Reiter, "A Theory of Diagnosis from First Principles"
/// (Artificial Intelligence, 1987).
struct WhatIfProbe {
  private let reasoner: Reasoner
  private let answers: Answers
  private let outcome: Outcome
  private var board: Switchboard
  /// The number of each switch.
  private let places: [Literal: Int]
  /// The present options, so that a change alters no more than it must.
  private let preferences: [Literal]

  init(_ reasoner: Reasoner, _ answers: Answers, _ outcome: Outcome) {
    self.reasoner = reasoner
    self.answers = answers
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
          let whatIf = numbers.count == 1 ? natural(tier, numbers[0], goal) : whatIf(tier, numbers)
          found.append((numbers, whatIf))
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

  /// The most natural way to change one answer alone: of those that do, the first that the
  /// questionnaire offers; and of the findings that it may bring, the first as well.
  private mutating func natural(_ tier: Tier, _ switchNumber: Int, _ goal: Literal) -> WhatIf {
    var fallback = whatIf(tier, [switchNumber])
    let number = board.switches[switchNumber].number
    let question = reasoner.questionnaire.outline.entries[number].question
    let kept = board.switches.indices.filter { $0 != switchNumber }.map { board.switches[$0].isOn }
    let ways = OneAnswer.ways(from: answers[question.id], question).filter {
      board.solver.solve(
        assuming: kept + [goal] + literals(of: $0, number), preferring: preferences)
    }
    guard let first = ways.first else { return fallback }
    let chosen = kept + [goal] + literals(of: first, number)
    let brought = zip(outcome.findings, reasoner.encoding.findings).first { state, literals in
      state.finding.tier == tier && state.status == .ruledOut
        && board.solver.solve(assuming: chosen + [literals.holds], preferring: preferences)
    }
    if brought == nil { _ = board.solver.solve(assuming: chosen, preferring: preferences) }
    fallback = whatIf(tier, [switchNumber])
    var result = WhatIf(
      tier: tier,
      changes: [
        WhatIf.Change(
          question: question.id, answer: .choice(chosen: first, maybe: []),
          others: ways.dropFirst().map { .choice(chosen: $0, maybe: []) })
      ], removes: fallback.removes, adds: fallback.adds)
    if let brought {
      result.addsAreExamples = board.solver.solve(
        assuming: chosen + [!brought.1.holds], preferring: preferences)
    }
    return result
  }

  /// What makes an answer exactly these options.
  private func literals(of chosen: [OptionID], _ number: Int) -> [Literal] {
    let question = reasoner.questionnaire.outline.entries[number].question
    return zip(question.options, reasoner.encoding.options[number])
      .map { chosen.contains($0.0.id) ? $0.1 : !$0.1 }
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
