package import Assessments
package import Questionnaires
package import Reasoning

/// One assessment in the list at the start: what it is called, how far it is, and what it may come to.
package struct StartRow: Sendable {
  package let system: String
  package let changed: Timestamp
  /// From the mildest to the worst; empty when the questionnaire gives no result.
  package let tiers: [Tier]
  /// Whether the headline can still change.
  package let isSettled: Bool
  /// Whether every question that is asked has an answer, *not sure* included.
  package let isFinished: Bool
  /// Questions asked that have an answer.
  package let answeredCount: Int
  /// Answers that were taken over from elsewhere and nobody has confirmed.
  package let unconfirmedCount: Int

  package var range: TierRange { TierRange(tiers) }
  /// Whether every tier from the mildest to the worst may still come out.
  package var isWideOpen: Bool {
    tiers.first == Tier.allCases.first && tiers.last == Tier.allCases.last
  }

  /// What the file itself says; nil when that was not made of these answers, with this questionnaire, by
  /// this program. Working it out takes a hundred times as long as reading it.
  package init?(
    _ assessment: Assessment, madeWith provenance: Provenance, program: String
  ) {
    guard assessment.provenance.decides(like: provenance), let result = assessment.result,
      let progress = result.progress, progress.program == program
    else { return nil }
    system = assessment.system.name
    changed = assessment.changed
    tiers = result.tiers
    isSettled = result.isSettled
    isFinished = progress.isFinished
    answeredCount = progress.answered
    unconfirmedCount = assessment.unconfirmed.count
  }

  package init(_ entry: RegisterEntry) {
    system = entry.system
    changed = entry.changed
    tiers = entry.tiers
    isSettled = entry.isSettled
    isFinished = entry.isFinished
    answeredCount = entry.answeredCount
    unconfirmedCount = entry.unconfirmedCount
  }
}
