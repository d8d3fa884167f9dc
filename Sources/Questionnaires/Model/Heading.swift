/// What a questionnaire says about itself; enough to begin talking before the rest has been read.
package struct Heading: Sendable {
  package let id: String
  package let version: String
  package let title: String
  package let about: String
  package let lawAsOf: CalendarDate
  package let expected: [ExpectedChange]

  init(
    id: String, version: String, title: String, about: String, lawAsOf: CalendarDate,
    expected: [ExpectedChange]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.about = about
    self.lawAsOf = lawAsOf
    self.expected = expected
  }

  package init(_ questionnaire: Questionnaire) {
    id = questionnaire.id
    version = questionnaire.version
    title = questionnaire.title
    about = questionnaire.about
    lawAsOf = questionnaire.lawAsOf
    expected = questionnaire.advice.expected
  }
}
