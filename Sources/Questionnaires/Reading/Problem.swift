/// Something wrong with a questionnaire, with the place where its author can mend it.
package struct Problem: Sendable, Equatable {
  package enum Severity: String, Sendable {
    /// A note says what is true and may be meant so.
    case error, warning, note
  }

  /// A stable name of the kind of problem, such as `unknown-key`.
  package let code: String
  package let severity: Severity
  /// The path of the file inside the questionnaire.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  package let message: String

  /// `findings.json:12:9: error: … [unknown-key]`, as compilers print it.
  package var formatted: String {
    "\(file):\(line):\(column): \(severity.rawValue): \(message) [\(code)]"
  }
}
