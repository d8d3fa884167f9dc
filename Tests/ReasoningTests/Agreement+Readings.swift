import Questionnaires
import Reasoning
import Testing

extension Agreement {
  /// What is said of another choice of a disputed point is what the whole outcome under it says.
  func checkOtherReadings() {
    let others = Analysis(reasoner, answers, on: today).otherReadings
    let choices = reasoner.questionnaire.readings.reduce(0) { $0 + $1.choices.count - 1 }
    #expect(others.count == choices, "seed \(seed)")
    for other in others {
      let there = reasoner.reading(other.reading, as: other.choice.id)
        .outcome(of: answers, on: today)
      #expect(
        other.consequence == consequence(of: there), "seed \(seed), \(other.reading)")
    }
  }

  private func consequence(of there: Outcome) -> OtherReading.Consequence {
    if there.possibleTiers != outcome.possibleTiers { return .tiers(there.range) }
    func statuses(_ outcome: Outcome) -> [Status] {
      outcome.findings.filter { $0.finding.tier != nil }.map(\.status)
    }
    if statuses(there) != statuses(outcome) { return .findings }
    func days(_ outcome: Outcome) -> [[Duty.Day]?] {
      outcome.duties.map { $0.status == .ruledOut ? nil : $0.starts.map(\.day) }
    }
    return there.duties.map(\.status) == outcome.duties.map(\.status)
      && days(there) == days(outcome) ? .nothing : .duties
  }
}
