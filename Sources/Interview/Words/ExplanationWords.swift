import Questionnaires

/// What stands around explanations of a question.
enum ExplanationWords {
  static let noReason = "There is no further explanation for this question."
  static let findOut = "When you are not sure:"
  static let term = "Legal term:"
  static let readAt = "Read more:"
  static func noExamples(of option: Int?) -> String {
    option.map { "There are no examples for option \($0)." }
      ?? "There are no examples for this question."
  }
  static let noSources = "No legal text is named for this question."
  static let example = "for example"
  static let nearMiss = "but not"

  static func standing(_ status: Source.Status) -> String {
    switch status {
    case .law: "law"
    case .guidelines: "guidelines, not binding"
    case .draft: "draft, may still change"
    case .other: "other text"
    }
  }
}
