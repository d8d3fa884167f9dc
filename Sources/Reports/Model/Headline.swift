package import Wording
package import Reasoning
import Documents
package import Questionnaires

/// The result in one line, and what belongs right beside it.
package struct Headline: Sendable, Equatable {
  /// "HIGH RISK", "At least LIMITED RISK; could be HIGH RISK until 2 questions are settled".
  package let text: String
  /// What the tier means, for somebody who has never heard of the Act; nil while it is open.
  package let meaning: String?
  /// What stands beside it: "Transparency duties (Art. 50)", "Exempt under Art. 6(3)".
  package let badges: [String]
  /// When it starts to count, and other sentences that belong to it.
  package let remarks: [String]
  /// What to find out about findings that are only possible, and what hangs on it; while the tier
  /// itself is open, that comes first.
  package let asks: [String]
  /// The tier reached in every case; nil when the questionnaire gives none.
  package let tier: Tier?
  /// Whether all that is assessed is a general-purpose AI model: it has duties of its own and no tier.
  let isModelOnly: Bool
  /// Neutral while a mild tier may still become a worse one.
  let tone: Tone

  package init(_ analysis: Analysis, _ words: Words) {
    let outcome = analysis.outcome
    tier = outcome.tier
    let modelDuties = outcome.dutiesOfAModelAlone
    isModelOnly = modelDuties > 0
    text =
      isModelOnly
      ? words.headlines.modelOnly(outcome)
      : words.headlines.text(outcome, openCount: analysis.decisiveCount)
    meaning =
      isModelOnly
      ? words.headlines.modelOnlyMeaning(count: modelDuties)
      : outcome.isSettled ? outcome.tier.map { words.tiers.meaning(of: $0) } : nil
    let isMildSoFar = !outcome.isSettled && outcome.tier.map { $0 < .limited } ?? true
    tone = isMildSoFar || isModelOnly ? .neutral : Tone(outcome.tier)
    let established = outcome.findings.filter { $0.status == .established }
    var badges: [String] = []
    for state in established {
      if let badge = state.finding.badge, !badges.contains(badge),
        badge.uppercased() != text.uppercased()
      {
        badges.append(badge)
      }
    }
    if let tier = outcome.tier, tier > .limited,
      established.contains(where: { $0.finding.tier == .limited })
    {
      badges.append(words.headlines.withTransparency)
    }
    self.badges = badges
    asks =
      outcome.isSettled
      ? outcome.findings.filter { $0.status == .possible }.compactMap(\.finding.ask) : []
    let age = analysis.questionnaire.lawAge(on: outcome.date)
    remarks =
      words.headlines.remarks(
        outcome, established: established, notLaunched: analysis.questionnaire.launch?.because)
      + (Self.others(outcome, analysis.questionnaire, words).map {
        [words.headlines.onOthers(others: $0)]
      } ?? [])
      + (age.map { [words.lawAge.sentence($0)] } ?? [])
  }

  /// Those on whom all that makes it limited falls, when the user is none of them.
  private static func others(
    _ outcome: Outcome, _ questionnaire: Questionnaire, _ words: Words
  ) -> String? {
    let limited = outcome.findings.filter {
      $0.status == .established && $0.finding.tier == .limited
    }.map(\.finding)
    guard outcome.tier == .limited, !limited.isEmpty,
      limited.allSatisfy({ $0.falls(onOthersIn: outcome, of: questionnaire) })
    else { return nil }
    let bearers = Set(limited.flatMap(\.borneBy))
    return questionnaire.called(questionnaire.roles.map(\.id).filter(bearers.contains), words)
  }
}
