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
    let readings = analysis.questionnaire.readings
    guard !readings.isEmpty else { return [] }
    let rereading = Rereading(analysis)
    return readings.enumerated().flatMap { number, reading -> [OtherReading] in
      let taken = analysis.reasoner.readings[reading.id] ?? reading.choices.first?.id
      return reading.choices.filter { $0.id != taken }.map { choice in
        OtherReading(
          reading: reading.id, choice: choice,
          consequence: rereading.consequence(of: choice.id, in: number))
      }
    }
  }
}
