import Questionnaires

/// Questions to choose from, after words that fit several.
struct Choice: Equatable {
  /// The most that still make a list one can take in.
  private static let most = 9

  let words: String
  /// Those that are offered, the first as number 1.
  let offered: [QuestionID]
  /// Whether more fit than are offered.
  let hasMore: Bool
  /// The question that was shown; nil for the check of answers.
  let origin: QuestionID?

  init(_ words: String, among questions: [QuestionID], from origin: QuestionID?) {
    self.words = words
    offered = Array(questions.prefix(Self.most))
    hasMore = questions.count > Self.most
    self.origin = origin
  }

  func question(numbered number: Int) -> QuestionID? {
    offered.indices.contains(number - 1) ? offered[number - 1] : nil
  }
}
