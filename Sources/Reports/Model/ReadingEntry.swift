package import Questionnaires
package import Reasoning
package import Wording

/// A disputed point with the choice that was taken, and what the others would lead to.
package struct ReadingEntry: Sendable {
  /// The point in question.
  package let reading: Reading
  /// The choice that the result rests on.
  package let taken: Reading.Choice
  /// Whether it is another than the one taken unless the user says otherwise.
  let isUsers: Bool
  /// The other choices, each with what it would change.
  package let others: [OtherReading]

  /// Whether another choice would change anything.
  package var changesSomething: Bool { others.contains { $0.consequence != .nothing } }

  /// Nil for a reading without choices.
  init?(_ reading: Reading, _ analysis: Analysis) {
    let id = analysis.reasoner.readings[reading.id] ?? reading.choices.first?.id
    guard let taken = reading.choices.first(where: { $0.id == id }) else { return nil }
    self.reading = reading
    self.taken = taken
    isUsers = taken.id != reading.choices.first?.id
    others = analysis.otherReadings.filter { $0.reading == reading.id }
  }
}

extension OtherReading {
  /// Whether it would lead to another tier.
  package var changesHeadline: Bool {
    if case .tiers = consequence { true } else { false }
  }

  /// What it would change, in a sentence; nil when it changes nothing.
  package func sentence(_ words: Words) -> String? {
    switch consequence {
    case .nothing: nil
    case .tiers(let range): words.tiers.would(be: range)
    case .findings: words.reports.otherFindings
    case .duties: words.reports.otherDuties
    }
  }
}
