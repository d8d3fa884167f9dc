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

/// The answers of one section.
struct AnswerSection: Sendable {
  let title: String
  let entries: [AnswerEntry]

  /// The sections with answers that count, in their order.
  static func all(
    _ questionnaire: Questionnaire, _ assessment: Assessment, _ outcome: Outcome
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

/// A question that is still open, and how to settle it.
struct OpenPoint: Sendable {
  let question: Question
  /// What was said so far; nil when the question was not answered.
  let answer: Answer?

  init?(_ id: QuestionID, _ questionnaire: Questionnaire, _ answers: Answers) {
    guard let question = questionnaire.outline[id]?.question else { return nil }
    self.question = question
    answer = answers[id]
  }
}
