import Reasoning

@testable import Assessments
@testable import Interview
import Questionnaires

/// A reporter that remembers what it was asked for, and refuses names with a blank.
@MainActor final class RecordingReporter: Reporter {
  let endings = ".html or .txt"
  private(set) var written: [(file: String, answerCount: Int)] = []

  func text(of assessment: Assessment, _ outcome: Outcome) -> String {
    "THE REPORT on \(assessment.records.count) answers\n"
  }

  func write(_ assessment: Assessment, _ outcome: Outcome, to file: String) -> String? {
    if file.contains(" ") { return "No blanks, please." }
    written.append((file, assessment.records.count))
    return nil
  }
}
