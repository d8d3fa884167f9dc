import Assessments
import Questionnaires
import Testing
import Wording

/// What is said where two documents do not agree.
@Suite struct ConflictWordsTests {
  private func document(at second: Int) throws -> Assessment {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let now = try #require(Timestamp("2026-11-25T10:00:0\(second)Z"))
    let duty = try #require(DutyID("keep-logs"))
    var document = Assessment(
      system: .init(name: "Bot", summary: ""),
      provenance: Provenance(id: "tiny", version: "1", lawAsOf: day, logic: "0"),
      at: try #require(Timestamp("2026-11-23T10:00:00Z")))
    document.assessor = second == 1 ? "Ada" : nil
    let question = try #require(QuestionID("size"))
    document.answer(question, with: second == 1 ? .unsure : .text("x"), at: now)
    if second == 2 { document.setNote("n", on: question, at: now) }
    let reason = try #require(DutyProgress.Reason("no logs"))
    document.setProgress(second == 1 ? .notNeeded(reason) : .done, of: duty, at: now)
    document.setDay(second == 1 ? day : nil, of: duty, at: now)
    document.setPerson(second == 1 ? "Ada" : "Ben", of: duty, at: now)
    return document
  }

  /// Without the questionnaire the names of the file stand for questions and duties.
  @Test func eachConflictIsOneSentence() throws {
    let merge = try AssessmentMerge(document(at: 1), document(at: 2))
    let words = ConflictWords(nil, .english)
    #expect(
      merge.conflicts.map { words.sentence($0, ours: "a.json", theirs: "b.json") } == [
        "size: a.json has \"unsure\" (Ada, 25 Nov 2026, 10:00 UTC), b.json has \"x\" "
          + "(25 Nov 2026, 10:00 UTC). The later one stands, that of b.json.",
        "the state of the duty \"keep-logs\": a.json has \"not needed: no logs\" "
          + "(Ada, 25 Nov 2026, 10:00 UTC), b.json has \"done\" (25 Nov 2026, 10:00 UTC). "
          + "The later one stands, that of b.json.",
        "the person for the duty \"keep-logs\": a.json has \"Ada\" "
          + "(Ada, 25 Nov 2026, 10:00 UTC), b.json has \"Ben\" (25 Nov 2026, 10:00 UTC). "
          + "The later one stands, that of b.json.",
      ])
  }

  @Test func theReminderNamesTheOneThatStandsLast() throws {
    let merge = try AssessmentMerge(document(at: 2), document(at: 1))
    #expect(
      merge.conflicts.prefix(2).map { ConflictWords(nil, .english).reminder($0) } == [
        "To settle, two answers: \"unsure\" (Ada, 25 Nov 2026, 10:00 UTC) or \"x\" "
          + "(25 Nov 2026, 10:00 UTC); the second stands.",
        "To settle, the state of the duty \"keep-logs\" in two ways: \"not needed: no logs\" "
          + "(Ada, 25 Nov 2026, 10:00 UTC) or \"done\" (25 Nov 2026, 10:00 UTC); the second stands.",
      ])
  }
}
