package import Questionnaires
package import Reasoning
import Scenarios
package import Wording

/// A sentence that helps somebody on and does not give the result away.
package enum Hint {
  /// In the order in which they are given, each once: the question on the screen when the story tells
  /// its answer; the author's own words; then the told questions whose model answers decide the result.
  ///
  /// - Parameter question: the one on the screen; nil when there is none.
  package static func texts(
    at question: QuestionID?, for training: TrainingCase, _ reasoner: Reasoner, _ words: Words
  ) -> [String] {
    let told = question.flatMap { training.toldAnswers[$0] == nil ? nil : $0 }
    let author = training.teaching?.hint
    return [told.flatMap { look(at: $0, reasoner, words) }, author].compactMap { $0 }
      + deciding(training, reasoner).compactMap { look(at: $0, reasoner, words) }
  }

  private static func look(
    at question: QuestionID, _ reasoner: Reasoner, _ words: Words
  ) -> String? {
    reasoner.questionnaire.outline[question].map {
      words.workshop.hintLook(question: $0.question.statement)
    }
  }

  /// The finest point first.
  private static func deciding(_ training: TrainingCase, _ reasoner: Reasoner) -> [QuestionID] {
    let model = Analysis(reasoner, training.scenario.answers, on: training.scenario.asOf)
    return model.outcome.findings
      .filter { $0.status == .established && $0.finding.tier == model.outcome.tier }
      .flatMap { model.basis(of: $0.finding.id) }
      .reversed().filter { training.toldAnswers[$0] != nil }
  }
}
