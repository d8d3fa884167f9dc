import Hashing
package import Questionnaires

/// Fingerprints of how the questions of a questionnaire are worded, worked out once for many files.
package struct QuestionWordings: Sendable {
  private let marks: [String]

  package init(_ questionnaire: Questionnaire) {
    marks = questionnaire.outline.entries.map { Self.mark(of: $0.question) }
  }

  /// That of the question with this number in the outline: the first eight digits of a SHA-256 over
  /// its text and its options. Help and examples may change without changing what was answered.
  func mark(ofQuestion number: Int) -> String { marks[number] }

  private static func mark(of question: Question) -> String {
    var digest = SHA256()
    digest.update(question.text.utf8)
    for option in question.options { digest.update("\n\(option.id.text) \(option.text)".utf8) }
    return String(digest.hexDigest().prefix(8))
  }
}
