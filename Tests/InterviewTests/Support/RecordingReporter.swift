import Reasoning

@testable import Assessments
@testable import Interview
import Questionnaires

/// A reporter that remembers what it was asked for, and refuses names with a blank.
@MainActor final class RecordingReporter: Reporter {
  let endings = ".html or .txt"
  let depths = ["short", "long"]
  private(set) var written: [(file: String, depth: String?, answerCount: Int)] = []

  func text(of assessment: Assessment, _ outcome: Outcome, for depth: String?) -> String {
    "THE \(depth ?? "usual") REPORT on \(assessment.records.count) answers\n"
  }

  func write(
    _ assessment: Assessment, _ outcome: Outcome, for depth: String?, to file: String
  ) -> String? {
    if file.contains(" ") { return "No blanks, please." }
    written.append((file, depth, assessment.records.count))
    return nil
  }
}
