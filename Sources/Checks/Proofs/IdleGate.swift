import Reasoning
import Questionnaires

/// A condition for asking something shuts somebody out.
///
/// A question or a section with an `askWhen` that always holds is asked in any case; the condition
/// can go, or was meant otherwise.
enum IdleGate: Check {
  static let code = "idle-gate"
  static let summary = "A condition for asking something shuts somebody out."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let questionnaire = subject.questionnaire
    let gates =
      questionnaire.sections.compactMap(\.askWhen)
      + questionnaire.outline.entries.compactMap(\.question.askWhen)
    return zip(gates, subject.statuses(of: gates)).filter { $0.1 == .established }
      .map { .warning("this holds whatever is answered; leave it out", at: $0.0.place) }
  }
}
