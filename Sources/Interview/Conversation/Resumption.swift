import Questionnaires

/// Where a conversation goes on in another language.
package struct Resumption: Equatable, Sendable {
  /// The question that was shown; nil for the check of answers.
  let question: QuestionID?
  let postponed: Postponed
}

/// What was left for later. The document does not say it.
struct Postponed: Equatable, Sendable {
  var skipped: Set<QuestionID> = []
  var leftOpen: Set<QuestionID> = []
}
