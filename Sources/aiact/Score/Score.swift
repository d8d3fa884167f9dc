import Checks
import CommandSupport
import Questionnaires

/// A scorecard with what it was made from.
struct Score {
  let questionnaire: Questionnaire
  let card: Scorecard
  /// Lines that were not understood.
  let failures: [(line: Int, message: String)]

  /// Every line was understood and names a case that no line before it names.
  var isUnderstood: Bool { failures.isEmpty && card.strays.isEmpty }
}
