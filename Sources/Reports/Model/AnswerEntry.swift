import Assessments
import Questionnaires

/// A question with what was answered.
struct AnswerEntry: Sendable {
  let question: Question
  let answer: Answer
  let note: String?

  init(question: Question, answer: Answer, note: String?) {
    self.question = question
    self.answer = answer
    self.note = note
  }

  /// Nil when there is no answer.
  init?(_ id: QuestionID, _ questionnaire: Questionnaire, _ assessment: Assessment) {
    guard let question = questionnaire.outline[id]?.question,
      let answer = assessment.records[id]?.answer
    else { return nil }
    self.init(question: question, answer: answer, note: assessment.note(on: id))
  }

  /// The answer in words.
  var text: String { AnswerText.of(answer, to: question) }
}
