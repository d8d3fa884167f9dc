import Assessments
import Interview
import Wording

/// Keeps nothing while a case is written: it is written at the end.
@MainActor final class NoKeeper: Keeper {
  let place: String
  let isKeeping = false
  private let refusal: String

  init(_ phrases: AuthoringPhrases) {
    place = phrases.noFileYet
    refusal = phrases.writtenAtTheEnd
  }

  func save(_ assessment: Assessment) -> SavingFailure? { nil }

  func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
    SavingFailure(message: refusal)
  }
}
