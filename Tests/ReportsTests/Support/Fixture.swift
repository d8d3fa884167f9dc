@testable import Reasoning
@testable import Assessments
import Questionnaires
import Samples
import Testing
import Wording

@testable import Reports

/// Reports on the fuller sample.
enum Fixture {
  static func questionnaire() throws -> Questionnaire {
    try SampleQuestionnaire.full.questionnaire()
  }

  /// The report on some answers, made on 23 November 2026.
  static func report(
    _ answers: KeyValuePairs<String, Answer>, name: String = "Helpdesk bot",
    summary: String = "Answers questions of customers.", assessor: String? = "Ada Example",
    notes: KeyValuePairs<String, String> = [:], readings: Readings = [:],
    madeWith: Provenance? = nil, asOf: String = "2026-11-23", words: Words = .english,
    editing edit: (inout Assessment, Timestamp) throws -> Void = { _, _ in }
  ) throws -> Report {
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let reasoner = Reasoner(try questionnaire(), readings: readings)
    var assessment = Assessment(
      system: .init(name: name, summary: summary),
      provenance: .init(
        id: "fixture", version: "1.0.0", lawAsOf: day, logic: String(repeating: "0a", count: 32)),
      at: now)
    assessment.assessor = assessor
    for (question, answer) in answers {
      assessment.answer(try #require(QuestionID(question)), with: answer, at: now)
    }
    for (question, note) in notes {
      assessment.setNote(note, on: try #require(QuestionID(question)), at: now)
    }
    try edit(&assessment, now)
    let answers = assessment.fit(to: reasoner.questionnaire).answers
    return Report(
      assessment: assessment,
      analysis: Analysis(reasoner, answers, on: try #require(CalendarDate(iso: asOf))),
      madeWith: madeWith ?? assessment.provenance, madeAt: now, programVersion: "1.2.3",
      words: words)
  }

  /// Every question is answered for certain; all tiers but outside hold.
  static func complete(_ words: Words = .english) throws -> Report {
    try report(
      [
        "learns": try chosen("yes"), "role": try chosen("makes"),
        "uses": try chosen("hiring", "chat"), "told": try chosen("no"),
        "feelings": try chosen("staff"), "medical": try chosen("no"), "small": try chosen("no"),
        "supplied": .date(try #require(CalendarDate(iso: "2026-09-01"))),
        "remarks": .text("Runs on <b>two</b> sites"),
      ], notes: ["told": "Asked the shop team.\nThey will change it.", "uses": "See contract #12"],
      words: words)
  }

  /// Some questions are answered with not sure or maybe, some not at all, and one answer is set
  /// aside.
  static func unfinished(_ words: Words = .english) throws -> Report {
    let chat = try #require(OptionID("chat"))
    let hiring = try #require(OptionID("hiring"))
    return try report(
      [
        "learns": try chosen("yes"), "uses": .choice(chosen: [chat], maybe: [hiring]),
        "told": try chosen("no"), "feelings": .unsure, "small": try chosen("yes"),
        "sorts": try chosen("yes"),
      ], assessor: nil, notes: ["feelings": "The supplier will tell us."], words: words)
  }

  static func chosen(_ options: String...) throws -> Answer {
    .choice(chosen: try options.map { try #require(OptionID($0)) }, maybe: [])
  }
}
