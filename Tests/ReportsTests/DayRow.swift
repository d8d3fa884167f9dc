import Questionnaires
import Testing

@testable import Reports

/// Something that begins or ends on a day, and what a report tells of it the day before, on the day
/// and the day after.
struct DayRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The day before, the day itself and the day after.
  let days: [String]
  let answers: @Sendable () throws -> KeyValuePairs<String, Answer>
  let told: @Sendable (Report) throws -> String?
  /// What is told on each of the days.
  let expected: [String?]

  init(
    _ name: String, _ days: [String], expecting expected: [String?],
    _ answers: @escaping @Sendable () throws -> KeyValuePairs<String, Answer>,
    _ told: @escaping @Sendable (Report) throws -> String?
  ) {
    testDescription = name
    self.days = days
    self.answers = answers
    self.told = told
    self.expected = expected
  }

  func tell(on day: String) throws -> String? {
    try told(try Fixture.report(answers(), asOf: day))
  }
}
