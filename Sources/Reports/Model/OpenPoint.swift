import Wording
package import Reasoning
import Assessments
package import Questionnaires

/// A question that is still open, and how to settle it.
package struct OpenPoint: Sendable {
  /// What has to be answered.
  package let question: Question
  /// What was said so far; nil when the question was not answered.
  package let answer: Answer?
  /// What has to be clarified with somebody.
  package let flag: String?
  /// How much the result hangs on it.
  package let influence: Influence

  init?(_ influence: Influence, _ questionnaire: Questionnaire, _ assessment: FittedAssessment) {
    let id = influence.question
    self.influence = influence
    guard let question = questionnaire.outline[id]?.question else { return nil }
    self.question = question
    answer = assessment.answers[id]
    flag = assessment[id]?.flag
  }

  /// Whether an answer could lead to something: what is written in words decides nothing.
  var canMatter: Bool {
    if case .text = question.kind { false } else { true }
  }

  /// What is known so far: `not answered`, `not sure`, `At work; maybe At school`.
  func state(_ words: Words) -> String {
    answer.map { words.answers.text($0, to: question) } ?? words.reports.notAnswered
  }
}
