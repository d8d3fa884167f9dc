package import Reasoning
package import Questionnaires

/// What would have to be different about a system, in words.
package enum WhatIfText {
  /// The changes that lead to one tier.
  package struct Group: Sendable {
    package let tier: Tier
    /// One line for each smallest set of changes, the smallest sets first.
    package let lines: [String]
    /// How many lines were left out.
    package let omitted: Int
  }

  package static let title = "What would have to be different about the system"
  package static let caution =
    "This is no advice to answer otherwise: the answers have to describe the system as it is."

  /// Said where no change is found.
  package static func nothing(_ outcome: Outcome) -> String {
    outcome.isSettled
      ? "No change of up to three answers would lead to another tier."
      : "The open questions decide: no change of up to three answers adds a tier to those that "
        + "are still possible."
  }

  /// The tiers from the mildest; at most `most` lines for each.
  package static func groups(
    _ found: [WhatIf], _ questionnaire: Questionnaire, _ answers: Answers, most: Int
  ) -> [Group] {
    Tier.allCases.compactMap { tier in
      let sets = found.filter { $0.tier == tier }
      guard !sets.isEmpty else { return nil }
      let lines = sets.prefix(most).map { line($0, questionnaire, answers) }
      return Group(tier: tier, lines: lines, omitted: sets.count - lines.count)
    }
  }

  private static func line(
    _ set: WhatIf, _ questionnaire: Questionnaire, _ answers: Answers
  ) -> String {
    let changes = set.changes.map { change in
      guard let question = questionnaire.outline[change.question]?.question else {
        return change.question.text
      }
      let then =
        change.answer == .unsure ? "another answer" : AnswerText.of(change.answer, to: question)
      let now = answers[change.question].map { AnswerText.of($0, to: question) } ?? "no answer"
      return "\(question.statement): \(then) (now: \(now))"
        + others(change, question, now: answers[change.question])
    }.joined(separator: "; and ")
    let removes = names(set.removes, questionnaire)
    let adds = names(set.adds, questionnaire)
    return changes + (removes.map { ". Takes away: \($0)" } ?? "")
      + (adds.map { set.addsAreExamples ? ". Adds, for example: \($0)" : ". Adds: \($0)" } ?? "")
  }

  /// The answers that would do as well; where several may be chosen, only what is new in them.
  private static func others(_ change: WhatIf.Change, _ question: Question, now: Answer?) -> String
  {
    guard !change.others.isEmpty else { return "" }
    let shown = change.others.prefix(shownOthers).map { difference($0, from: now, question) }
    let rest = change.others.count - shown.count
    return ", or just as well: " + shown.joined(separator: "; or ")
      + (rest > 0 ? "; or \(Counting.of(rest, "other answer", "other answers"))" : "")
  }

  private static func difference(
    _ answer: Answer, from now: Answer?, _ question: Question
  ) -> String {
    guard case .manyOf = question.kind, case .choice(let then, _) = answer,
      case .choice(let before, _)? = now
    else { return AnswerText.of(answer, to: question) }
    let added = then.filter { !before.contains($0) }
    if !added.isEmpty { return AnswerText.of(.choice(chosen: added, maybe: []), to: question) }
    let left = before.filter { !then.contains($0) }
    return "without: " + AnswerText.of(.choice(chosen: left, maybe: []), to: question)
  }

  private static let shownOthers = 3

  /// The findings by their articles; nil when there are none.
  private static func names(_ findings: [FindingID], _ questionnaire: Questionnaire) -> String? {
    let names = findings.compactMap { questionnaire.finding($0) }.map { finding in
      finding.cites.first.flatMap { questionnaire.source($0)?.label } ?? finding.title
    }
    var distinct: [String] = []
    for name in names where !distinct.contains(name) { distinct.append(name) }
    return distinct.isEmpty ? nil : distinct.joined(separator: ", ")
  }
}
