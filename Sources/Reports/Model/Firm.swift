package import Questionnaires

/// The firm for which fines are worked out.
package struct Firm: Sendable {
  package let size: FineLevel.Size
  /// Worldwide turnover of the year before, of the whole group, in whole euros; nil when not told.
  package let turnover: Int?

  package init(size: FineLevel.Size, turnover: Int?) {
    self.size = size
    self.turnover = turnover
  }

  /// The size that was told, or else the one in the answers; nil when neither tells it.
  package init?(
    size: FineLevel.Size?, turnover: Int?, answers: Answers, of questionnaire: Questionnaire
  ) {
    guard let size = size ?? questionnaire.firmSize(in: answers) else { return nil }
    self.init(size: size, turnover: turnover)
  }
}
