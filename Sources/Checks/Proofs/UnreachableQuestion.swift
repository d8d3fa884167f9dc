import Reasoning
import Questionnaires

/// Every question is asked on some way through the tree.
///
/// A question that is never asked is dead weight: a gate in front of it can never open. Look at
/// the facts in `askWhen` of the question and of its section.
enum UnreachableQuestion: Check {
  static let code = "unreachable-question"
  static let summary = "Every question is asked on some way through the tree."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    zip(subject.questionnaire.outline.entries, subject.start.relevance)
      .filter { $0.1 == .ruledOut }
      .map { entry, _ in
        .error(
          "the question \"\(entry.question.id)\" can never be asked", at: entry.question.place)
      }
  }
}
