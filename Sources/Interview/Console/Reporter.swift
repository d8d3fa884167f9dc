package import Reasoning
package import Assessments
import Questionnaires

/// Writes the result of an assessment as it stands.
@MainActor package protocol Reporter: AnyObject {
  /// The depths at which it can tell a result, by the words with which a user asks for them:
  /// "board", "owner".
  var depths: [String] { get }

  /// The report as text for the screen: whole lines, free of control characters. `depth` is one of
  /// ``depths``; nil for the usual one.
  func text(of assessment: Assessment, _ outcome: Outcome, for depth: String?) -> String

  /// The endings of file names that it can write, in words: ".html, .md or .txt".
  var endings: String { get }

  /// Writes the report to a file whose ending says the format. Nil when it is written; otherwise why
  /// not, as a sentence. `depth` as for the screen.
  func write(
    _ assessment: Assessment, _ outcome: Outcome, for depth: String?, to file: String
  ) -> String?
}
