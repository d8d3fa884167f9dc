import Reasoning
import Questionnaires

/// No finding holds whatever is answered.
///
/// A finding that always holds tells nobody anything; its condition was probably meant otherwise.
enum InevitableFinding: Check {
  static let code = "inevitable-finding"
  static let summary = "No finding holds whatever is answered."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.start.findings.filter { $0.status == .established }
      .map {
        .error(
          "the finding \"\($0.finding.id)\" holds whatever is answered", at: $0.finding.place)
      }
  }
}
