package import Questionnaires
package import Reasoning
import Scenarios

/// A case beside it that differs in as little as can be and leads to another tier: the near miss.
package struct Twin: Sendable {
  package struct Change: Sendable {
    package let question: Question
    package let before: Answer?
    package let after: Answer
  }

  package let tier: Tier
  package let changes: [Change]
  /// All model answers of the changed system.
  package let answers: Answers

  /// The nearest one whose new tier is certain: of the smallest changes the one asked about last,
  /// which is the finest point; one that only leads out of the law comes after all others. Nil when
  /// there is none.
  package static func find(_ model: Analysis) -> Twin? {
    let reasoner = model.reasoner
    let outline = reasoner.questionnaire.outline
    func rank(_ whatIf: WhatIf) -> (Int, Int, Int) {
      let last = whatIf.changes.compactMap { outline.number(of: $0.question) }.max() ?? 0
      return (whatIf.changes.count, whatIf.tier == .outside ? 1 : 0, -last)
    }
    let found = model.whatIf.sorted { rank($0) < rank($1) }
    for whatIf in found {
      let alone = whatIf.changes.count == 1 ? whatIf.changes[0].others : []
      for first in [whatIf.changes[0].answer] + alone {
        var answers = model.answers
        for (index, change) in whatIf.changes.enumerated() {
          answers[change.question] = index == 0 ? first : change.answer
        }
        let outcome = reasoner.outcome(of: answers, on: model.date)
        guard outcome.isSettled, outcome.tier == whatIf.tier else { continue }
        for id in outcome.setAside { answers[id] = nil }
        let changes = whatIf.changes.enumerated().compactMap { index, change in
          reasoner.questionnaire.outline[change.question].map {
            Change(
              question: $0.question, before: model.answers[change.question],
              after: index == 0 ? first : change.answer)
          }
        }
        return Twin(tier: whatIf.tier, changes: changes, answers: answers)
      }
    }
    return nil
  }

  /// The changed system as a case of its own.
  package func training(of other: TrainingCase, story: String) -> TrainingCase {
    TrainingCase(
      other.scenario.changed(
        story: story, answers: answers, changed: changes.map(\.question.id), tier: tier))
  }
}
