import Assessments
import Questionnaires
import Samples
import Testing

/// The tiny sample with three questions of other kinds, an assessment of it, and names for what is in them.
struct Sample {
  let questionnaire: Questionnaire
  let now: Timestamp
  let later: Timestamp
  let kind: QuestionID
  let size: QuestionID
  let day: QuestionID
  let a: OptionID
  let b: OptionID

  init() throws {
    var tiny = TinyQuestionnaire()
    tiny.roles = ""
    tiny.questions = #"""
      {"id":"kind","kind":"many-of","text":"T","statement":"S","findOut":"F",
       "options":[{"id":"a","text":"A"},{"id":"b","text":"B"}]},
      {"id":"size","kind":"number","text":"T","statement":"S"},
      {"id":"day","kind":"date","text":"T","statement":"S"}
      """#
    (tiny.facts, tiny.findings, tiny.duties) = ("", "", "")
    questionnaire = try #require(QuestionnaireReader.read(tiny.files).questionnaire)
    now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    later = try #require(Timestamp("2026-11-24T09:00:00Z"))
    kind = try #require(QuestionID("kind"))
    size = try #require(QuestionID("size"))
    day = try #require(QuestionID("day"))
    a = try #require(OptionID("a"))
    b = try #require(OptionID("b"))
  }

  /// The questionnaire, in some version, with a digest of its own.
  func provenance(_ version: String = "1") throws -> Provenance {
    Provenance(
      id: "tiny", version: version, lawAsOf: try #require(CalendarDate(iso: "2026-11-23")),
      logic: "0123456789abcdef\(version)")
  }

  func fresh() throws -> Assessment {
    Assessment(
      system: .init(name: "Bot \"Ünïcode\"", summary: "line\nbreak"),
      provenance: try provenance(), at: now)
  }

  func reread(_ assessment: Assessment) throws -> Assessment {
    try Assessment(reading: assessment.bytes)
  }
}
