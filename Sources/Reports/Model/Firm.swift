package import Questionnaires
package import Reasoning

/// The firm for which fines are worked out.
package struct Firm: Sendable {
  package let size: FineLevel.Size
  /// Worldwide turnover of the year before, of the whole group, in whole euros; nil when not told.
  package let turnover: Int?

  package init(size: FineLevel.Size, turnover: Int?) {
    self.size = size
    self.turnover = turnover
  }

  /// The size that was told, or else the one in the answers; nil when neither tells it. Answers that
  /// are set aside count for nothing: what a public body pays does not follow its size.
  package init?(size: FineLevel.Size?, turnover: Int?, _ analysis: Analysis) {
    var answers = analysis.answers
    for question in analysis.outcome.setAside { answers[question] = nil }
    guard let size = size ?? analysis.questionnaire.firmSize(in: answers) else { return nil }
    self.init(size: size, turnover: turnover)
  }
}
