import Reasoning
import Assessments
import Questionnaires

/// The answers of one section.
package struct AnswerSection: Sendable {
  /// What the questionnaire calls it.
  package let title: String
  /// In the order in which they are asked.
  package let entries: [AnswerEntry]

  /// The sections with answers that count, in their order.
  static func all(
    _ questionnaire: Questionnaire, _ assessment: FittedAssessment, _ outcome: Outcome
  ) -> [AnswerSection] {
    questionnaire.sections.indices.compactMap { number in
      let entries = zip(questionnaire.outline.entries, outcome.relevance)
        .filter { $0.0.section == number && $0.1 != .ruledOut }
        .compactMap { AnswerEntry($0.0.question.id, questionnaire, assessment) }
      guard !entries.isEmpty else { return nil }
      return AnswerSection(title: questionnaire.sections[number].title, entries: entries)
    }
  }
}
