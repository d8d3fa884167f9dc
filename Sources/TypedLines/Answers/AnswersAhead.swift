package import Questionnaires
import Typography

/// Answers to several questions on one line, parted by semicolons: `1; 2,3; none`.
package enum AnswersAhead {
  /// The parts of a line, at least one. Commands and texts stay whole, because a semicolon may be
  /// part of them; so does a line with nothing between two semicolons.
  package static func split(_ line: String, at question: Question) -> [String] {
    if case .text = question.kind { return [line] }
    let text = Trimming.trim(line)
    guard text.first != ":", text.contains(";") else { return [line] }
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
      .map { Trimming.trim($0) }
    return parts.contains("") ? [line] : parts
  }
}
