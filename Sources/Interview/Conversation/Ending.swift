package import Assessments
package import QuestionnaireTexts
import Questionnaires

/// How a conversation ended. Whatever is being asked is over then, so it is thrown.
package enum Ending: Error, Equatable, Sendable {
  /// The answers were checked; the result is wanted.
  case finished
  /// The user went back from the first question to what came before the conversation; only where a
  /// tutor leads back.
  case before
  /// The user left, to go on later.
  case saved
  /// The user left with Ctrl-C.
  case interrupted
  /// A signal asked the program to end; what was being typed has been saved with the answers.
  case terminated(signal: Int32, draft: Draft?)
  /// The user wants to go on in another language; from the beginning where no question was asked yet.
  case language(LanguageTag, Resumption?)
  /// The user wants to go on with an assessment that is kept elsewhere; nothing of this one is.
  case other(String)
}
