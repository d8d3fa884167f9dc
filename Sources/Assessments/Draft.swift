package import JSONText
package import Questionnaires

/// What stood in the line when the program was ended, to be offered again at its question.
package struct Draft: Equatable, Sendable {
  package let question: QuestionID
  package let text: String
  /// Fields of other programs, kept as they are.
  package var extras: [JSONOutput.Member] = []

  /// The text may hold anything; it is cleaned before it is shown.
  package init(question: QuestionID, text: String) {
    self.question = question
    self.text = text
  }
}
