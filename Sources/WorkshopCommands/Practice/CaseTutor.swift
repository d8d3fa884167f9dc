import Interview
import Questionnaires
import Reasoning
import Scenarios
import Wording
import Workshop

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
  /// Nobody pays for the same hint twice.
  private var said: Set<String> = []

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

  func given(_ question: QuestionID) -> Answer? { training.silentAnswers[question] }

  func hint(at question: QuestionID?) -> String {
    let hints = Hint.texts(at: question, for: training, reasoner, words)
    guard let hint = hints.first(where: { !said.contains($0) }) else {
      return said.isEmpty ? words.cases.noHint : words.cases.noFurtherHint
    }
    said.insert(hint)
    self.hints += 1
    keeper?.countHint()
    return words.cases.hint(hint: hint)
  }
}
