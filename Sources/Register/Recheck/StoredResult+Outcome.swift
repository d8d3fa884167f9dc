package import Assessments
package import Questionnaires
package import Reasoning

extension StoredResult {
  /// What of an outcome is kept for comparing.
  ///
  /// - Parameters:
  ///   - answers: the mark of the answers of which it is the outcome.
  ///   - program: the version of this program, when it reads the law in the usual way; nil otherwise.
  package init(
    _ outcome: Outcome, of questionnaire: Questionnaire, _ wordings: QuestionWordings,
    answers: String, program: String? = nil
  ) {
    let entries = questionnaire.outline.entries
    self.init(
      answers: answers, tiers: outcome.possibleTiers, isSettled: outcome.isSettled,
      findings: outcome.findings.compactMap { state in
        guard state.status != .ruledOut, state.finding.tier != nil else { return nil }
        return Line(
          id: state.finding.id.text, isCertain: state.status == .established,
          starts: state.starts.map { $0.from?.description ?? "never" })
      },
      duties: outcome.duties.compactMap { state in
        guard state.status != .ruledOut, state.duty.binds == .must else { return nil }
        return Line(
          id: state.duty.id.text, isCertain: state.status == .established && !state.isConditional,
          starts: state.starts.map { Self.text(of: $0.day) })
      },
      questions: entries.indices.compactMap { number in
        guard outcome.relevance[number] != .ruledOut else { return nil }
        return Asked(
          id: entries[number].question.id.text, wording: wordings.mark(ofQuestion: number))
      },
      progress: program.map {
        Progress(
          answered: outcome.progress.answered, isFinished: outcome.next == nil, program: $0)
      })
  }

  private static func text(of day: Duty.Day) -> String {
    switch day {
    case .from(let from): from.description
    case .undated: "undated"
    case .never: "never"
    }
  }
}
