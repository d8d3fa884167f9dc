package import Questionnaires

/// What another choice of one disputed point would lead to.
package struct OtherReading: Sendable {
  /// What would be different.
  package enum Consequence: Sendable, Equatable {
    case nothing
    /// Other tiers would be possible.
    case tiers(TierRange)
    /// The same tiers, but other findings with a tier would hold.
    case findings
    /// The same tiers and findings, but other duties or other days.
    case duties
  }

  package let reading: ReadingID
  package let choice: Reading.Choice
  package let consequence: Consequence

  /// In the order of the questionnaire, without the choices that were taken.
  static func all(_ analysis: Analysis) -> [OtherReading] {
    let reasoner = analysis.reasoner
    return reasoner.questionnaire.readings.flatMap { reading -> [OtherReading] in
      let taken = reasoner.readings[reading.id] ?? reading.choices.first?.id
      return reading.choices.filter { $0.id != taken }.map { choice in
        let other = reasoner.reading(reading.id, as: choice.id)
          .outcome(of: analysis.answers, on: analysis.date)
        return OtherReading(
          reading: reading.id, choice: choice,
          consequence: consequence(of: other, beside: analysis.outcome))
      }
    }
  }

  private static func consequence(of other: Outcome, beside outcome: Outcome) -> Consequence {
    guard other.possibleTiers == outcome.possibleTiers else { return .tiers(other.range) }
    let findingsDiffer = zip(outcome.findings, other.findings)
      .contains { $0.finding.tier != nil && $0.status != $1.status }
    if findingsDiffer { return .findings }
    let dutiesDiffer = zip(outcome.duties, other.duties).contains { here, there in
      here.status != there.status
        || (here.status != .ruledOut && here.starts.map(\.day) != there.starts.map(\.day))
    }
    return dutiesDiffer ? .duties : .nothing
  }
}
