import Assessments
import Questionnaires

extension AnswerEntry {
  /// The flagged answers to questions that are not open, in the order of the questionnaire.
  static func flagged(
    in assessment: FittedAssessment, _ questionnaire: Questionnaire, beside points: [OpenPoint]
  ) -> [AnswerEntry] {
    let open = Set(points.map(\.question.id))
    return questionnaire.outline.entries.map(\.question.id)
      .filter { assessment[$0]?.flag != nil && !open.contains($0) }
      .compactMap { AnswerEntry($0, questionnaire, assessment) }
  }
}
