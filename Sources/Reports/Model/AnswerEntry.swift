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

  /// Nil when there is no answer.
  init?(_ id: QuestionID, _ questionnaire: Questionnaire, _ assessment: Assessment) {
    guard let question = questionnaire.outline[id]?.question,
      let record = assessment.records[id], let answer = record.answer
    else { return nil }
    self.question = question
    self.answer = answer
    note = record.note
    evidence = record.evidence
    flag = record.flag
  }

  /// The answer in words.
  var text: String { AnswerText.of(answer, to: question) }
}
