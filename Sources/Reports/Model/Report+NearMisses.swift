import Questionnaires
import Reasoning

extension Report {
  /// Findings of a worse tier that only an exception takes away.
  package var exceptedAbove: [FindingEntry] {
    ruledOut.filter { entry in
      let isWorse = entry.finding.tier.map { $0 > outcome.worstTier ?? .outside } ?? false
      return isWorse && !entry.exceptions(.established).isEmpty
    }
  }

  /// The near misses that keep the tier from being a worse one. Beside a tier below high, what
  /// everybody is asked counts as well when nothing came closer.
  package var clearedAbove: [ClearedEntry] {
    guard let worst = outcome.worstTier, worst < .prohibited else { return [] }
    let ranks = Dictionary(
      questionnaire.findings.compactMap { finding in
        finding.cites.first.flatMap { id in finding.tier.map { (id, $0) } }
      }, uniquingKeysWith: { max($0, $1) })
    let near = cleared.filter { entry in
      guard entry.nearness < .noneOfAll else { return false }
      return entry.cites.first.flatMap { ranks[$0] }.map { $0 > worst } ?? (worst < .high)
    }
    return near.isEmpty && worst < .high ? cleared : near
  }
}
