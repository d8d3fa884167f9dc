package import Reasoning
package import Questionnaires

/// The changes that lead to one tier, in words.
package struct WhatIfGroup: Sendable {
  package let tier: Tier
  /// One line for each smallest set of changes, the smallest sets first.
  package let lines: [String]
  /// How many lines were left out.
  package let omitted: Int
}

/// What would have to be different about a system, in words.
extension WhatIfPhrases {
  /// Said where no change is found.
  package func nothing(_ outcome: Outcome) -> String {
    outcome.isSettled ? nothing : nothingOpen
  }

  /// The tiers from the mildest; at most `most` lines for each.
  package func groups(
    _ found: [WhatIf], _ questionnaire: Questionnaire, _ answers: Answers, most: Int
  ) -> [WhatIfGroup] {
    Tier.allCases.compactMap { tier in
      let sets = found.filter { $0.tier == tier }
      guard !sets.isEmpty else { return nil }
      let lines = sets.prefix(most).map { line($0, questionnaire, answers) }
      return WhatIfGroup(tier: tier, lines: lines, omitted: sets.count - lines.count)
    }
  }

  private func line(
    _ set: WhatIf, _ questionnaire: Questionnaire, _ answers: Answers
  ) -> String {
    let changes = set.changes.map { change in
      guard let question = questionnaire.outline[change.question]?.question else {
        return change.question.text
      }
      let before = answers[change.question]
      let then =
        change.answer == .unsure
        ? anotherAnswer : words.answers.text(change.answer, to: question)
      let now = before.map { words.answers.text($0, to: question) } ?? noAnswer
      let others = others(change, question, now: before)
      return others.isEmpty
        ? self.change(question: question.statement, then: then, now: now)
        : changeOr(
          question: question.statement, then: then, now: now,
          others: others.joined(separator: words.lists.semicolonOr))
    }.joined(separator: words.lists.semicolonAnd)
    let removes = names(set.removes, questionnaire)
    switch (removes, names(set.adds, questionnaire), set.addsAreExamples) {
    case (nil, nil, _): return changes
    case (let removes?, nil, _): return self.removes(changes: changes, removed: removes)
    case (nil, let adds?, false): return self.adds(changes: changes, added: adds)
    case (nil, let adds?, true): return addsExample(changes: changes, added: adds)
    case (let removes?, let adds?, false):
      return removesAdds(changes: changes, removed: removes, added: adds)
    case (let removes?, let adds?, true):
      return removesAddsExample(changes: changes, removed: removes, added: adds)
    }
  }

  /// The answers that would do as well; where several may be chosen, only what is new in them.
  private func others(_ change: WhatIf.Change, _ question: Question, now: Answer?) -> [String] {
    let shown = change.others.prefix(Self.shownOthers).map {
      difference($0, from: now, question)
    }
    let rest = change.others.count - shown.count
    return shown + (rest > 0 ? [otherAnswers(count: rest)] : [])
  }

  private func difference(
    _ answer: Answer, from now: Answer?, _ question: Question
  ) -> String {
    guard case .manyOf = question.kind, case .choice(let then, _) = answer,
      case .choice(let before, _)? = now
    else { return words.answers.text(answer, to: question) }
    let added = then.filter { !before.contains($0) }
    if !added.isEmpty { return words.answers.text(.choice(chosen: added, maybe: []), to: question) }
    let left = before.filter { !then.contains($0) }
    return without(
      answer: words.answers.text(.choice(chosen: left, maybe: []), to: question))
  }

  private static var shownOthers: Int { 3 }

  /// The findings by their articles; nil when there are none.
  private func names(_ findings: [FindingID], _ questionnaire: Questionnaire) -> String? {
    let names = findings.compactMap { questionnaire.finding($0) }.map { finding in
      finding.cites.first.flatMap { questionnaire.source($0)?.label } ?? finding.title
    }
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    return distinct.isEmpty ? nil : words.list(distinct)
  }
}
