import Questionnaires
import Reasoning
package import Wording

/// The near miss in words: what would have to be different about the system for another tier.
extension WorkshopPhrases {
  /// As a sentence of its own; nil when nothing near leads to a certain other tier.
  func nearMiss(_ model: Analysis) -> String? {
    Twin.find(model).map { nearMiss(changes: changes($0), tier: words.tiers.quiet($0.tier)) }
  }

  /// The story of the changed system.
  package func story(_ twin: Twin, of story: String) -> String {
    "\(story)\n\n\(self.twin(changes: changes(twin)))"
  }

  func changes(_ twin: Twin) -> String {
    let texts = twin.changes.map { change in
      let question = change.question.statement
      let after = words.answers.text(change.after, to: change.question)
      guard let before = change.before else { return self.change(question: question, after: after) }
      return changeInsteadOf(
        question: question, after: after, before: words.answers.text(before, to: change.question))
    }
    return texts.dropFirst().reduce(texts.first ?? "") { changeAndChange(first: $0, next: $1) }
  }
}
