/// A boolean expression over answers and facts. A question that is not asked counts as answered
/// with nothing: none of its options is chosen and it has no number and no date.
package struct Condition: Sendable {
  package indirect enum Kind: Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case atLeast(Int, of: [Condition])
    /// At least one of these options is chosen.
    case chosen(QuestionID, [OptionID])
    case number(QuestionID, NumberRange)
    case date(QuestionID, DateRange)
    case fact(FactID)
    /// The law is read in this way.
    case reading(ReadingID, ChoiceID)
  }

  package let kind: Kind
  package let place: Place

  package init(_ kind: Kind, place: Place) {
    self.kind = kind
    self.place = place
  }
}

/// `min` ≤ value ≤ `max`; at least one bound is present.
package struct NumberRange: Sendable, Hashable {
  package let min: Double?
  package let max: Double?
}

/// `from` ≤ day < `before`; at least one bound is present.
package struct DateRange: Sendable, Hashable {
  package let from: CalendarDate?
  package let before: CalendarDate?
}

extension Condition {
  /// The facts named anywhere in it, with their places.
  package var facts: [(fact: FactID, place: Place)] {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts): parts.flatMap(\.facts)
    case .not(let part): part.facts
    case .fact(let fact): [(fact, place)]
    case .chosen, .number, .date, .reading: []
    }
  }

  /// The readings named anywhere in it.
  package var readings: [ReadingID] {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts): parts.flatMap(\.readings)
    case .not(let part): part.readings
    case .reading(let reading, _): [reading]
    case .fact, .chosen, .number, .date: []
    }
  }

  /// The questions read directly, not through facts.
  package var questions: [(question: QuestionID, place: Place)] {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts): parts.flatMap(\.questions)
    case .not(let part): part.questions
    case .fact, .reading: []
    case .chosen(let question, _), .number(let question, _), .date(let question, _):
      [(question, place)]
    }
  }
}
