package import Reasoning
package import Assessments
import Questionnaires

/// Writes the result of an assessment as it stands.
@MainActor package protocol Reporter: AnyObject {
  /// The report as text for the screen: whole lines, free of control characters.
  func text(of assessment: Assessment, _ outcome: Outcome) -> String

  /// The endings of file names that it can write, in words: ".html, .md or .txt".
  var endings: String { get }

  /// Writes the report to a file whose ending says the format. Nil when it is written; otherwise why
  /// not, as a sentence.
  func write(_ assessment: Assessment, _ outcome: Outcome, to file: String) -> String?
}
