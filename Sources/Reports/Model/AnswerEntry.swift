package import Wording
package import Assessments
package import Questionnaires

/// A question with what was answered.
package struct AnswerEntry: Sendable {
  /// What was asked.
  package let question: Question
  /// What was answered.
  package let answer: Answer
  /// What somebody wrote beside it.
  package let note: String?
  /// What shows that it is so.
  package let evidence: [Evidence]
  /// What still has to be clarified with somebody.
  package let flag: String?
  /// The system from whose assessment it was taken over, until somebody confirms it.
  package let takenFrom: String?
  /// The change that gave the answer; nil when the log does not tell.
  package let answered: Change?

  /// Nil when there is no answer.
  init?(_ id: QuestionID, _ questionnaire: Questionnaire, _ assessment: FittedAssessment) {
    guard let question = questionnaire.outline[id]?.question,
      let record = assessment[id], let answer = assessment.answers[id]
    else { return nil }
    self.question = question
    self.answer = answer
    note = record.note
    evidence = record.evidence
    flag = record.flag
    takenFrom = record.takenFrom
    answered = record.answered
  }

  /// The answer in words.
  package func text(_ words: Words) -> String { words.answers.text(answer, to: question) }
}
