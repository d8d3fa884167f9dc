import Reasoning
import Questionnaires

/// The answers as a list with numbers, in the order of the questionnaire.
struct AnswerList {
  struct Row: Equatable {
    /// Counted from 1.
    let number: Int
    let question: QuestionID
    /// The number of its section.
    let section: Int
  }

  let rows: [Row]
  let setAside: [QuestionID]

  init(_ session: Session) {
    let agenda = session.agenda
    let entries = session.questionnaire.outline.entries
    let listed = entries.indices.filter { agenda.isDealtWith($0) }
    rows = listed.enumerated().map { position, number in
      Row(
        number: position + 1, question: entries[number].question.id,
        section: entries[number].section)
    }
    setAside = session.outcome.setAside
  }

  func question(numbered number: Int) -> QuestionID? {
    rows.first { $0.number == number }?.question
  }
}
