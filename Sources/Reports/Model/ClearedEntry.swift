import Reasoning
import Questionnaires

/// Why something worse does not follow: an answer, with the reason.
struct ClearedEntry: Sendable {
  let statement: String
  let option: String
  let cites: [SourceID]
  let because: String
  /// Whether only those are asked who are close to it.
  let isFollowUp: Bool

  /// What the answers rule out. Answers to follow-up questions come first: they say more about the
  /// system than those to the questions everybody is asked.
  static func all(
    _ questionnaire: Questionnaire, _ outcome: Outcome, _ answers: Answers
  ) -> [ClearedEntry] {
    let entries = outcome.clearings(of: answers, questionnaire).compactMap {
      clearing -> ClearedEntry? in
      guard let place = questionnaire.outline[clearing.question] else { return nil }
      return ClearedEntry(
        statement: place.question.statement, option: clearing.option.text,
        cites: clearing.cites, because: clearing.because, isFollowUp: place.parent != nil)
    }
    return entries.filter(\.isFollowUp) + entries.filter { !$0.isFollowUp }
  }
}
