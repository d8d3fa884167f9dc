import Questionnaires

@testable import Assessments

extension Assessment {
  /// Takes an answer back, as another program may: the format knows it, and the log keeps it.
  mutating func removeAnswer(to question: QuestionID, at now: Timestamp) {
    guard let before = self[question]?.answer else { return }
    append(.answer(from: before, to: nil), to: question, at: now)
  }
}
