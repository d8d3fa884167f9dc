package import Questionnaires

/// An answer that rules something out, with the reason the questionnaire gives.
package struct Clearing: Sendable {
  package let question: QuestionID
  package let option: Option
  package let cites: [SourceID]
  package let because: String
}

extension Outcome {
  /// What the chosen options rule out, in the order of the questionnaire. An option is left out while
  /// something else may still bring about a finding on the article it names first, and where that
  /// article leads outside: its reason is then that of the finding, or the finding does not hold and the
  /// reason is wrong, as "it only follows rules" is beside a trained part.
  package func clearings(of answers: Answers, _ questionnaire: Questionnaire) -> [Clearing] {
    let alive = Set(
      findings.filter { $0.status != .ruledOut || $0.finding.tier == .outside }
        .compactMap { $0.finding.cites.first })
    return questionnaire.outline.entries.enumerated().flatMap { number, entry -> [Clearing] in
      guard relevance[number] == .established,
        case .choice(let chosen, _)? = answers[entry.question.id]
      else { return [] }
      return entry.question.options.compactMap { option in
        guard chosen.contains(option.id), let clears = option.clears,
          !clears.cites.prefix(1).contains(where: alive.contains)
        else { return nil }
        return Clearing(
          question: entry.question.id, option: option, cites: clears.cites,
          because: clears.because)
      }
    }
  }
}
