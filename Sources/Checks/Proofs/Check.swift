import QuestionnaireTexts
import Reasoning
import Questionnaires

/// One property that every sound questionnaire has, proved or refuted.
protocol Check {
  /// The stable name shown in square brackets behind a message.
  static var code: String { get }
  /// The property in one sentence.
  static var summary: String { get }
  /// Whether it only gives notes, which somebody has to ask for.
  static var isForNotes: Bool { get }

  /// Where the property fails.
  static func run(_ subject: CheckSubject) -> [CheckResult]
}

extension Check {
  static var isForNotes: Bool { false }
}

/// A place at which a check fails, and why.
struct CheckResult {
  let severity: Problem.Severity
  let place: Place
  let message: String

  static func error(_ message: String, at place: Place) -> CheckResult {
    CheckResult(severity: .error, place: place, message: message)
  }

  static func note(_ message: String, at place: Place) -> CheckResult {
    CheckResult(severity: .note, place: place, message: message)
  }

  static func warning(_ message: String, at place: Place) -> CheckResult {
    CheckResult(severity: .warning, place: place, message: message)
  }
}
