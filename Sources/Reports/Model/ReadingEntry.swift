import Wording
import Reasoning
import Questionnaires

/// A disputed point with the choice that was taken, and what the others would lead to.
struct ReadingEntry: Sendable {
  struct Other: Sendable {
    let choice: Reading.Choice
    /// What it would change, in a sentence; nil when it changes nothing.
    let consequence: String?
    /// Whether the headline would be another.
    let changesHeadline: Bool
  }

  let reading: Reading
  let taken: Reading.Choice
  /// Whether it is another than the one taken unless the user says otherwise.
  let isUsers: Bool
  let others: [Other]

  var changesSomething: Bool { others.contains { $0.consequence != nil } }

  /// Nil for a reading without choices.
  init?(_ reading: Reading, _ reasoner: Reasoner, _ outcome: Outcome, _ answers: Answers) {
    let id = reasoner.readings[reading.id] ?? reading.choices.first?.id
    guard let taken = reading.choices.first(where: { $0.id == id }) else { return nil }
    self.reading = reading
    self.taken = taken
    isUsers = taken.id != reading.choices.first?.id
    others = reading.choices.filter { $0.id != taken.id }.map { choice in
      let under = reasoner.reading(reading.id, as: choice.id)
        .outcome(of: answers, on: outcome.date)
      return Other(
        choice: choice, consequence: Self.consequence(of: under, beside: outcome),
        changesHeadline: under.possibleTiers != outcome.possibleTiers)
    }
  }

  private static func consequence(of other: Outcome, beside outcome: Outcome) -> String? {
    guard other.possibleTiers == outcome.possibleTiers else {
      return TierWords.would(be: other.range)
    }
    let findingsDiffer = zip(outcome.findings, other.findings)
      .contains { $0.finding.tier != nil && $0.status != $1.status }
    if findingsDiffer { return "The headline stays the same, but other findings would hold." }
    let dutiesDiffer = zip(outcome.duties, other.duties).contains { here, there in
      here.status != there.status
        || (here.status != .ruledOut && here.starts.map(\.day) != there.starts.map(\.day))
    }
    return dutiesDiffer ? "The headline stays the same, but duties would differ." : nil
  }
}
