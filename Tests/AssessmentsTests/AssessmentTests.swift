@testable import Assessments
import Questionnaires
import Testing

@Suite struct AssessmentTests {
  private let questionnaire: Questionnaire
  private let now: Timestamp
  private let later: Timestamp
  private let kind: QuestionID
  private let a: OptionID
  private let b: OptionID

  init() throws {
    let files = [
      (
        "questionnaire.json",
        #"{"format":1,"id":"tiny","version":"1","title":"T","about":"A","lawAsOf":"2026-11-23","#
          + #""language":"en","disclaimer":"D","sections":["s"],"roles":[]}"#
      ),
      (
        "sections/s.json",
        #"{"section":"s","title":"S","questions":[{"id":"kind","kind":"many-of","text":"T","#
          + #""statement":"S","findOut":"F","options":[{"id":"a","text":"A"},"#
          + #"{"id":"b","text":"B"}]},{"id":"size","kind":"number","text":"T","statement":"S"},"#
          + #"{"id":"day","kind":"date","text":"T","statement":"S"}]}"#
      ),
    ].map { SourceFile(path: $0, bytes: Array($1.utf8)) }
    questionnaire = try #require(QuestionnaireReader.read(files).questionnaire)
    now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    later = try #require(Timestamp("2026-11-24T09:00:00Z"))
    kind = try #require(QuestionID("kind"))
    a = try #require(OptionID("a"))
    b = try #require(OptionID("b"))
  }

  private func fresh() throws -> Assessment {
    Assessment(
      system: .init(name: "Bot \"Ünïcode\"", summary: "line\nbreak"),
      provenance: .init(
        id: "tiny", version: "1", digest: "d",
        lawAsOf: try #require(CalendarDate(iso: "2026-11-23"))), at: now)
  }

  private func reread(_ assessment: Assessment) throws -> AssessmentReader.Opened {
    try AssessmentReader.read(Array(assessment.text(for: questionnaire).utf8), for: questionnaire)
  }

  @Test func everythingComesBackFromItsFile() throws {
    var assessment = try fresh()
    let size = try #require(QuestionID("size"))
    let day = try #require(QuestionID("day"))
    assessment.assessor = "Ann"
    assessment.answer(kind, with: .choice(chosen: [a], maybe: [b]), at: now)
    assessment.answer(size, with: .number(try #require(JSONNumberText("1e6"))), at: later)
    assessment.answer(day, with: .date(try #require(CalendarDate(iso: "2026-08-02"))), at: later)
    assessment.setNote("ask Bob", on: kind, at: later)
    let opened = try reread(assessment)
    #expect(opened.unfit == [])
    #expect(opened.assessment.system == assessment.system)
    #expect(opened.assessment.assessor == "Ann")
    #expect(opened.assessment.answers == assessment.answers)
    #expect(opened.assessment.note(on: kind) == "ask Bob")
    #expect(opened.assessment.created == now)
    #expect(opened.assessment.changed == later)
    #expect(opened.assessment.log.map(\.question) == ["kind", "size", "day"])
    #expect(
      opened.assessment.text(for: questionnaire) == assessment.text(for: questionnaire))
  }

  @Test func theLogTellsFirstAnswersChangesAndRemovals() throws {
    var assessment = try fresh()
    assessment.answer(kind, with: .chosen(a), at: now)
    assessment.answer(kind, with: .chosen(a), at: later)
    assessment.answer(kind, with: .chosen(b), at: later)
    assessment.removeAnswer(to: kind, at: later)
    #expect(assessment.log.map(\.action) == [.answered, .changed, .removed])
    #expect(assessment.answers == [:])
  }

  @Test func fieldsOfOtherProgramsAreKept() throws {
    var assessment = try fresh()
    assessment.answer(kind, with: .chosen(a), at: now)
    var text = assessment.text(for: questionnaire)
    text = text.replacing("\"answer\": \"a\"", with: "\"answer\": \"a\", \"mine\": [1, 2]")
    text = text.replacing("\"format\": 1", with: "\"format\": 1, \"ticket\": \"X-7\"")
    let opened = try AssessmentReader.read(Array(text.utf8), for: questionnaire)
    let again = opened.assessment.text(for: questionnaire)
    #expect(again.contains("\"ticket\": \"X-7\""))
    #expect(again.contains("\"mine\": ["))
  }

  @Test func answersThatNoLongerFitAreKeptAndNamed() throws {
    var assessment = try fresh()
    assessment.answer(kind, with: .chosen(a), at: now)
    let text = assessment.text(for: questionnaire)
      .replacing("\"answer\": \"a\"", with: "\"answer\": \"gone\"")
    let opened = try AssessmentReader.read(Array(text.utf8), for: questionnaire)
    #expect(opened.unfit == ["kind"])
    #expect(opened.assessment.answers == [:])
    #expect(opened.assessment.text(for: questionnaire).contains("\"answer\": \"gone\""))
  }

  /// With both in it the file would hold a key twice and could never be opened again.
  @Test func anAnswerTakesThePlaceOfOneThatNoLongerFits() throws {
    var assessment = try fresh()
    assessment.answer(kind, with: .chosen(a), at: now)
    assessment.setNote("Kept", on: kind, at: now)
    let text = assessment.text(for: questionnaire)
      .replacing("\"answer\": \"a\"", with: "\"answer\": \"gone\"")
    var opened = try AssessmentReader.read(Array(text.utf8), for: questionnaire).assessment
    #expect(opened.note(on: kind) == "Kept")
    opened.answer(kind, with: .chosen(a), at: now)
    let saved = opened.text(for: questionnaire)
    #expect(!saved.contains("gone"))
    let again = try AssessmentReader.read(Array(saved.utf8), for: questionnaire)
    #expect(again.unfit == [])
    #expect(again.assessment.answers == [kind: .chosen(a)])
    #expect(again.assessment.note(on: kind) == "Kept")
  }

  @Test(arguments: [
    (
      "",
      AssessmentReader.Failure.notJSON(
        message: "the file is empty; a JSON value was expected", line: 1, column: 1)
    ),
    ("[]", .notAnAssessment(what: "an object was expected", line: 1, column: 1)),
    ("{}", .notAnAssessment(what: "\"format\", a whole number was expected", line: 1, column: 1)),
    (#"{"format": 9}"#, .newerFormat(9)),
    (
      "{\"format\": 1,\n \"questionnaire\": 3}",
      .notAnAssessment(what: "\"questionnaire\", an object was expected", line: 2, column: 19)
    ),
    (
      #"{"format": 1, "questionnaire": {"id": "x", "version": "1", "digest": "d", "#
        + #""lawAsOf": "2026-11-23"}}"#, .otherQuestionnaire(id: "x")
    ),
  ])
  func foreignFilesAreRefusedWithTheReason(
    text: String, expected: AssessmentReader.Failure
  ) {
    #expect(throws: expected) {
      try AssessmentReader.read(Array(text.utf8), for: questionnaire)
    }
  }

  @Test(arguments: ["2026-11-23T14:05:00Z", "2024-02-29T23:59:60Z"])
  func readsTimes(text: String) {
    #expect(Timestamp(text)?.description == text)
  }

  @Test(arguments: ["2026-11-23", "2026-02-30T00:00:00Z", "2026-11-23T24:00:00Z", "x"])
  func refusesOtherTimes(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
