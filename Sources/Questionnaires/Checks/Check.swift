/// One property that every sound questionnaire has, proved or refuted.
protocol Check {
  /// The stable name shown in square brackets behind a message.
  static var code: String { get }

  /// Where the property fails.
  static func run(_ subject: CheckSubject) -> [CheckResult]
}

/// A place at which a check fails, and why.
struct CheckResult {
  let severity: Problem.Severity
  let place: Place
  let message: String

  static func error(_ message: String, at place: Place) -> CheckResult {
    CheckResult(severity: .error, place: place, message: message)
  }

  static func warning(_ message: String, at place: Place) -> CheckResult {
    CheckResult(severity: .warning, place: place, message: message)
  }
}

/// What checks look at.
struct CheckSubject {
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  /// What holds before anything is answered: everything that can ever happen is possible.
  let start: Outcome
}
