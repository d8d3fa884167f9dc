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

/// What checks look at.
final class CheckSubject {
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  /// What holds before anything is answered: everything that can ever happen is possible.
  let start: Outcome
  private(set) lazy var pairs = FindingPairs(reasoner)
  private var encoder: Encoder

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    reasoner = Reasoner(questionnaire)
    encoder = Encoder(questionnaire)
    start = reasoner.everything(on: questionnaire.lawAsOf)
  }

  /// How conditions stand before anything is answered.
  func statuses(of conditions: [Condition]) -> [Status] {
    let literals = conditions.map { encoder.literal($0) }
    var survey = Survey(solver: encoder.solver)
    survey.settle(literals)
    return literals.map { survey.status(of: $0) }
  }
}
