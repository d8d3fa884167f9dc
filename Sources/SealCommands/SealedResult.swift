import Assessments
import CommandSupport
import Questionnaires
import Reasoning
import Register

/// What has become of the result of a sealed assessment.
enum SealedResult {
  /// The answers lead to the same.
  case same(file: String)
  /// They lead to something else.
  case other(file: String, sealed: [Tier], now: [Tier])
  /// The questionnaire that made it is not here.
  case notDecided(file: String, madeWith: Provenance, here: Provenance)
  /// The file was changed since: what has become of its history.
  case changed(file: String, HistoryHead.Relation)
  /// The file is gone, or is no assessment any more.
  case gone(file: String)

  init(
    _ result: Seal.Result, in folder: SealedFolder, isSame: Bool, _ loaded: LoadedQuestionnaire,
    _ reasoner: Reasoner
  ) {
    guard let bytes = try? folder.bytes(of: result.file),
      let assessment = try? Assessment(reading: bytes)
    else {
      self = .gone(file: result.file)
      return
    }
    guard isSame else {
      self = .changed(file: result.file, result.history.relation(to: assessment))
      return
    }
    guard loaded.provenance.decides(like: result.madeWith) else {
      self = .notDecided(
        file: result.file, madeWith: result.madeWith, here: loaded.provenance)
      return
    }
    let answers = assessment.fit(to: loaded.questionnaire).answers
    let now = reasoner.outcome(of: answers, on: result.asOf).possibleTiers
    self =
      now == result.possible
      ? .same(file: result.file) : .other(file: result.file, sealed: result.possible, now: now)
  }
}
