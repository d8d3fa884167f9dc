import Questionnaires
package import Reasoning
package import Wording
import Scenarios

/// A sentence that helps somebody on and does not give the result away.
package enum Hint {
  /// The author's own words first; then, one for each time it is asked for, the told questions whose
  /// model answers decide the result. Nil when there is nothing more to say.
  ///
  /// - Parameter number: how many hints were given before.
  package static func text(
    _ number: Int, for training: TrainingCase, _ reasoner: Reasoner, _ words: Words
  ) -> String? {
    var hints = training.teaching?.hint.map { [$0] } ?? []
    let model = Analysis(reasoner, training.scenario.answers, on: training.scenario.asOf)
    let deciding = model.outcome.findings
      .filter { $0.status == .established && $0.finding.tier == model.outcome.tier }
      .flatMap { model.basis(of: $0.finding.id) }
    var said: Set<String> = []
    for id in deciding.reversed() where training.toldAnswers[id] != nil {
      guard let question = reasoner.questionnaire.outline[id]?.question,
        said.insert(question.statement).inserted
      else { continue }
      hints.append(words.workshop.hintLook(question: question.statement))
    }
    return hints.indices.contains(number) ? hints[number] : nil
  }
}
