import Satisfiability

extension Reasoner {
  /// All smallest sets of answers whose change makes a tier possible that the answers rule out, for
  /// each such tier; sets of at most `most` answers. Exact: a set is listed exactly when some
  /// completion of the other answers reaches the tier, and no part of the set is enough.
  package func whatIf(_ answers: Answers, on date: CalendarDate, upTo most: Int = 3) -> [WhatIf] {
    let outcome = outcome(of: answers, on: date)
    var probe = Probe(self, answers)
    return Tier.allCases.filter { !outcome.possibleTiers.contains($0) }.flatMap { tier in
      encoding.worst[tier].map { probe.smallestSets(reaching: $0, upTo: most) }?
        .map { WhatIf(tier: tier, changes: $0) } ?? []
    }
  }
}

/// Looks for sets of answers that can be let go.
private struct Probe {
  private let reasoner: Reasoner
  private var solver: Solver
  /// One for each answer that says something: while it is on, the answer binds.
  private var switches: [(number: Int, isOn: Literal)] = []
  /// The present options, so that a change alters no more than it must.
  private var preferences: [Literal] = []

  init(_ reasoner: Reasoner, _ answers: Answers) {
    self.reasoner = reasoner
    solver = reasoner.solver
    let encoding = reasoner.encoding
    for (number, entry) in reasoner.questionnaire.outline.entries.enumerated() {
      guard let answer = answers[entry.question.id] else { continue }
      let clauses = encoding.clauses(of: answer, to: number)
      guard !clauses.isEmpty else { continue }
      let isOn = solver.makeVariable()
      for clause in clauses { solver.addClause([!isOn] + clause) }
      switches.append((number, isOn))
      if case .choice(let chosen, _) = answer {
        preferences += zip(entry.question.options, encoding.options[number])
          .map { chosen.contains($0.0.id) ? $0.1 : !$0.1 }
      }
    }
  }

  mutating func smallestSets(reaching tier: Literal, upTo most: Int) -> [[WhatIf.Change]] {
    var found: [(indices: Set<Int>, changes: [WhatIf.Change])] = []
    for size in 1...max(1, most) where size <= switches.count {
      for chosen in Combinations(of: size, from: switches.count) {
        let indices = Set(chosen)
        if found.contains(where: { $0.indices.isSubset(of: indices) }) { continue }
        let kept = switches.indices.filter { !indices.contains($0) }.map { switches[$0].isOn }
        guard solver.solve(assuming: kept + [tier], preferring: preferences) else { continue }
        found.append((indices, chosen.compactMap { change(of: switches[$0].number) }))
      }
    }
    return found.map(\.changes)
  }

  /// How the last model answers a question; nil for one without options.
  private func change(of number: Int) -> WhatIf.Change? {
    let question = reasoner.questionnaire.outline.entries[number].question
    let chosen = zip(question.options, reasoner.encoding.options[number])
      .filter { solver.modelValue(of: $0.1) }.map(\.0.id)
    let answer: Answer = chosen.isEmpty ? .unsure : .choice(chosen: chosen, maybe: [])
    return WhatIf.Change(question: question.id, answer: answer)
  }
}
