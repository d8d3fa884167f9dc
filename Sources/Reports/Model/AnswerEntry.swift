import Wording
import Assessments
import Questionnaires

/// A question with what was answered.
struct AnswerEntry: Sendable {
  let question: Question
  let answer: Answer
  let note: String?
  let evidence: [Evidence]
  /// What still has to be clarified with somebody.
  let flag: String?
  /// The system from whose assessment it was taken over, until somebody confirms it.
  let takenFrom: String?
  /// The change that gave the answer; nil when the log does not tell.
  let answered: Change?

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
  func text(_ words: Words) -> String { words.answers.text(answer, to: question) }
}
