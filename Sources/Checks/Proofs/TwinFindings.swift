import Reasoning
import Questionnaires

/// Findings above minimal differ in when they hold.
///
/// Two findings that always hold together may be meant so, when they stand for two articles. If not,
/// one of their conditions is wrong, or they are one finding.
enum TwinFindings: Check {
  static let code = "twin-findings"
  static let summary = "Findings above minimal differ in when they hold."
  static let isForNotes = true

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.pairs.twins.map { first, second in
      .note(
        "\"\(second.id)\" holds exactly when \"\(first.id)\" does", at: second.place)
    }
  }
}
