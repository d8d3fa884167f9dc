package import Questionnaires

/// Teaches while a described case is practised.
@MainActor package protocol Tutor: AnyObject {
  /// The first words, in place of those about one's own system.
  var welcome: String { get }
  /// What stands above the story.
  var title: String { get }
  var story: String { get }
  /// Whether something came before the first question, to which going back leads.
  var leadsBack: Bool { get }

  /// The answer to a question that whoever practises could only guess; nil where it is asked.
  func given(_ question: QuestionID) -> Answer?

  /// A hint for the question on the screen, which costs a point; or that there is none left. Nil for
  /// the page that checks the answers.
  func hint(at question: QuestionID?) -> String
}

extension Tutor {
  package var leadsBack: Bool { false }
}
