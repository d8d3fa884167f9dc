package import Reasoning
import Questionnaires
import Wording

/// The near miss in words: what would have to be different about the system for another tier.
package enum NearMissWords {
  /// Nil when nothing near leads to a certain other tier.
  package static func sentence(_ model: Analysis) -> String? {
    Twin.find(model).map { twin in
      "with \(changes(twin, then: "and")), it would be \(TierWords.quiet(twin.tier))."
    }
  }

  /// The story of the changed system.
  package static func story(_ twin: Twin, of story: String) -> String {
    "\(story)\n\nNow something is different: \(changes(twin, then: "and")). Everything else stays."
  }

  private static func changes(_ twin: Twin, then: String) -> String {
    twin.changes.map { change in
      let after = AnswerText.of(change.after, to: change.question)
      let before = change.before.map { AnswerText.of($0, to: change.question) }
      return "\(change.question.statement): \"\(after)\""
        + (before.map { " instead of \"\($0)\"" } ?? "")
    }.joined(separator: " \(then) ")
  }
}
