package import QuestionnaireTexts

/// A day on which something begins or ends.
package struct Milestone: Sendable {
  package let id: MilestoneID
  package let day: CalendarDate
  package let text: String
  /// For whom it matters; nil: for everybody.
  package let when: Condition?
  package let cites: [SourceID]
  package let place: Place
}
