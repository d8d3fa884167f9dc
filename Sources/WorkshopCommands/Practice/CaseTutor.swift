import Interview
import Questionnaires
import Reasoning
import Workshop

/// Tells the story of a case, again if asked, and gives hints.
@MainActor final class CaseTutor: Tutor {
  let welcome: String
  let title: String
  var story: String { training.scenario.story }
  private let training: TrainingCase
  private let reasoner: Reasoner
  private let keeper: TeamKeeper?
  private(set) var hints: Int

  /// - Parameter keeper: nil when nothing is kept.
  init(_ training: TrainingCase, title: String, _ reasoner: Reasoner, keeper: TeamKeeper?) {
    self.training = training
    self.title = title
    self.reasoner = reasoner
    self.keeper = keeper
    hints = keeper?.answers.hints ?? 0
    welcome =
      (keeper == nil
        ? "This is practice: nothing is saved."
        : "Every answer is saved for the class.")
      + " :case tells the case again, :hint helps for a point, ? is help; leave any time with "
      + "Ctrl-D."
  }

  func hint() -> String {
    guard let hint = Hint.text(hints, for: training, reasoner) else {
      return hints == 0
        ? "There is no hint for this case." : "There is no further hint. This cost nothing."
    }
    hints += 1
    keeper?.countHint()
    return "Hint, for one point: \(hint)"
  }
}
