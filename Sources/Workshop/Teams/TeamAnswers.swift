package import Questionnaires

/// What one team answered to one case: a small file of its own, so that a shared folder is enough to
/// bring a class together.
package struct TeamAnswers: Sendable {
  /// The format that is written; another one is refused.
  package static let format = 1
  /// The most bytes of a file.
  package static let limit = 1 << 20

  /// As the team typed it.
  package let team: String
  /// The name of the case.
  package let training: String
  /// The questionnaire that was answered, and its version.
  package let questionnaire: String
  package let version: String
  package var answers: Answers
  package var hints: Int
  /// Whether the team checked its answers and asked for the result.
  package var isFinished: Bool

  package init(
    team: String, training: String, questionnaire: String, version: String, answers: Answers = [:],
    hints: Int = 0, isFinished: Bool = false
  ) {
    self.team = team
    self.training = training
    self.questionnaire = questionnaire
    self.version = version
    self.answers = answers
    self.hints = hints
    self.isFinished = isFinished
  }
}
