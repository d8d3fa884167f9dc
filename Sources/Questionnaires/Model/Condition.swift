package import QuestionnaireTexts

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
