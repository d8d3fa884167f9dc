import Interview
import Questionnaires
import Reasoning
import Wording
import Workshop
import Scenarios

/// Tells the story of a case, again if asked, and gives hints.
@MainActor final class CaseTutor: Tutor {
  let welcome: String
  let title: String
  var story: String { training.scenario.story }
  private let training: TrainingCase
  private let reasoner: Reasoner
  private let words: Words
  private let keeper: TeamKeeper?
  private(set) var hints: Int

  /// - Parameter keeper: nil when nothing is kept.
  init(
    _ training: TrainingCase, title: String, _ reasoner: Reasoner, _ words: Words,
    keeper: TeamKeeper?
  ) {
    self.training = training
    self.title = title
    self.reasoner = reasoner
    self.words = words
    self.keeper = keeper
    hints = keeper?.answers.hints ?? 0
    welcome =
      keeper == nil
      ? words.cases.welcome(story: ":case", hint: ":hint")
      : words.cases.welcomeTeam(story: ":case", hint: ":hint")
  }

  func hint() -> String {
    guard let hint = Hint.text(hints, for: training, reasoner, words) else {
      return hints == 0 ? words.cases.noHint : words.cases.noFurtherHint
    }
    hints += 1
    keeper?.countHint()
    return words.cases.hint(hint: hint)
  }
}
