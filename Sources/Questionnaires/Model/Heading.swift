/// What a questionnaire says about itself; enough to begin talking before the rest has been read.
package struct Heading: Sendable {
  package let id: String
  package let version: String
  package let title: String
  package let about: String
  package let lawAsOf: CalendarDate
  package let expected: [ExpectedChange]

  init(_ header: QuestionnaireHeader, expected: [ExpectedChange]) {
    id = header.id
    version = header.version
    title = header.title
    about = header.about
    lawAsOf = header.lawAsOf
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
