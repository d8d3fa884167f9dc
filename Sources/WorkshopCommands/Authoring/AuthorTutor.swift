import Interview
import Questionnaires
import Wording

/// Shows an author the story while the suggested answers are given.
@MainActor final class AuthorTutor: Tutor {
  let welcome: String
  let title: String
  let story: String
  let leadsBack = true
  private let noHint: String

  init(title: String, story: String, _ phrases: AuthoringPhrases) {
    welcome = phrases.welcome(story: ":case")
    noHint = phrases.noHint
    self.title = title
    self.story = story
  }

  /// The author is asked everything.
  func given(_ question: QuestionID) -> Answer? { nil }

  func hint(at question: QuestionID?) -> String { noHint }
}
