import Reasoning
package import Questionnaires

/// Why something worse does not follow: an answer, with the reason.
package struct ClearedEntry: Sendable {
  let statement: String
  /// The text of the option that was chosen.
  package let option: String
  /// The texts that the option cites.
  package let cites: [SourceID]
  /// Why nothing follows from it.
  package let because: String
  let nearness: Nearness

  /// How much an answer says about this system, the most first.
  enum Nearness: Int, Comparable {
    /// Something was chosen that lies just outside: "only checks one person against their own data".
    case chosen
    /// Only those are asked who are close to it, and nothing of it fits.
    case noneOfFollowUps
    /// "None of these" to a question that everybody is asked.
    case noneOfAll

    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the answers rule out; what says most about the system comes first.
  static func all(
    _ questionnaire: Questionnaire, _ outcome: Outcome, _ answers: Answers
  ) -> [ClearedEntry] {
    let entries = outcome.clearings(of: answers, questionnaire).compactMap {
      clearing -> ClearedEntry? in
      guard let place = questionnaire.outline[clearing.question] else { return nil }
      return ClearedEntry(
        statement: place.question.statement, option: clearing.option.text,
        cites: clearing.cites, because: clearing.because,
        nearness: !clearing.option.isExclusive
          ? .chosen : place.parent != nil ? .noneOfFollowUps : .noneOfAll)
    }
    return entries.enumerated()
      .sorted { ($0.element.nearness, $0.offset) < ($1.element.nearness, $1.offset) }
      .map(\.element)
  }
}
