import Assessments
import Testing

@Suite struct UnreadableTests {
  @Test(arguments: [
    (
      "",
      UnreadableAssessment.notJSON(
        message: "the file is empty; a JSON value was expected", line: 1, column: 1)
    ),
    ("[]", .notAnAssessment(what: "an object was expected", line: 1, column: 1)),
    ("{}", .notAnAssessment(what: "\"format\", a whole number was expected", line: 1, column: 1)),
    (#"{"format": 3}"#, .newerFormat(3)),
    (
      #"{"format": 0}"#,
      .notAnAssessment(what: "\"format\", 1 or 2 was expected", line: 1, column: 12)
    ),
    (
      "{\"format\": 2,\n \"system\": 3}",
      .notAnAssessment(what: "\"system\", an object was expected", line: 2, column: 12)
    ),
    (
      "{\"format\": 1, \"system\": {\"name\": \"\", \"summary\": \"\"},\n"
        + "\"created\": \"2026-11-23T14:05:00Z\",\n \"questionnaire\": 3}",
      .notAnAssessment(what: "\"questionnaire\", an object was expected", line: 3, column: 19)
    ),
  ])
  func foreignFilesAreRefusedWithTheReason(text: String, expected: UnreadableAssessment) {
    #expect(throws: expected) { try Assessment(reading: Array(text.utf8)) }
  }

  /// Each of these would be lost or misread if it were let through.
  @Test(arguments: [
    (#""what": "note""#, #""what": "noted""#), (#""created": "2026"#, #""created": "20x6"#),
    (#""questionnaires": ["#, #""questionnaires": [3, "#),
  ])
  func wrongPartsAreRefusedWithTheirLine(old: String, new: String) throws {
    let sample = try Sample()
    var assessment = try sample.fresh()
    assessment.setNote("n", on: sample.kind, at: sample.now)
    let text = assessment.text
    #expect(text.contains(old))
    #expect(throws: UnreadableAssessment.self) {
      try Assessment(reading: Array(text.replacing(old, with: new).utf8))
    }
  }
}
