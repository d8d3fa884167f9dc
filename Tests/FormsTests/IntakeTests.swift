import Assessments
import JSONText
import Questionnaires
import Testing
import Wording

@testable import Forms

/// Files of JSON that are taken in.
struct IntakeTests {
  let shipped: ShippedForm

  init() throws { shipped = try ShippedForm() }

  private func technique() throws -> QuestionID { try #require(QuestionID("technique")) }
  private func learns() throws -> Answer { .chosen(try #require(OptionID("learns"))) }

  @Test func aSheetIsTakenIn() throws {
    let intake = try shipped.intake(#"{"id": "bot", "answers": {"technique": "learns"}}"#)
    #expect(intake.origin == .sheet)
    #expect(intake.label == "bot")
    #expect(intake.answers == [try technique(): try learns()])
  }

  @Test func sheetsStandOnLinesOfTheirOwn() throws {
    let text = """
      {"id": "one", "answers": {"technique": "learns"}}

      {"id": "two", "answers": {}}
      """
    let result = IntakeReader.read(Array(text.utf8), for: shipped.questionnaire)
    #expect(result.intakes.map(\.label) == ["one", "two"])
  }

  @Test func oneLineWithAMistakeStopsAll() {
    let text = """
      {"id": "one", "answers": {"technique": "learns"}}
      {"id": "two", "answers": {"technique": "lerns"}}
      {"id": "three"
      """
    #expect(
      shipped.problems(text).map { $0.message(.english) } == [
        ":2:40: \"technique\" has no option \"lerns\"; did you mean \"learns\"?",
        ":3:15: the file ends where a key in double quotes was expected",
      ])
  }

  @Test func whatAPageSavedIsTakenIn() throws {
    let intake = try shipped.intake(
      """
      { "form": 1, "questionnaire": { "id": "eu-ai-act", "version": "0.1.0", "logic": "ab" },
        "system": { "name": "Bot", "summary": "Talks." }, "by": "B.",
        "answers": { "technique": "learns", "first-supplied": "2026-12-02" },
        "notes": { "technique": "A language model." } }
      """)
    #expect(intake.origin == .form)
    #expect(intake.system == .init(name: "Bot", summary: "Talks."))
    #expect(intake.assessor == "B.")
    #expect(intake.madeFor == .init(id: "eu-ai-act", version: "0.1.0", logic: "ab"))
    #expect(intake.notes == [try technique(): "A language model."])
    #expect(intake.answers.count == 2)
  }

  @Test(arguments: [
    (#"{"form": 2, "answers": {}}"#, ":1:10: written by a newer aiact (format 2)"),
    (#"{"form": "1", "answers": {}}"#, ":1:10: \"form\", 1 was expected"),
    (#"{"answers": {}, "extra": 1}"#, ":1:17: unknown key \"extra\""),
    (#"{"form": 1, "system": {"nam": ""}, "answers": {}}"#, ":1:24: unknown key \"nam\""),
    (#"{"answers": []}"#, ":1:13: \"answers\", an object was expected"),
    (#"{"form": 1, "answers": {}, "notes": {"roels": ""}}"#, ":1:38: there is no question"),
    (#"{"form": 1, "questionnaire": {"id": "x"}, "answers": {}}"#, ":1:30: it belongs to"),
    (#"{"tier": "high"}"#, ":1: this is JSON, but no answers"),
    ("[1]", ":1: this is JSON, but no answers"),
    (#"{"answers": {"technique": "le"#, ":1:27: "),
  ])
  func mistakesAreToldWithTheirPlaces(text: String, start: String) {
    let messages = shipped.problems(text).map { $0.message(.english) }
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix(start) == true, "\(messages)")
  }

  @Test func anAssessmentKeepsItsHistory() throws {
    var older = Assessment(
      system: .init(name: "Bot", summary: ""),
      provenance: Provenance(
        id: "eu-ai-act", version: "0.1.0", lawAsOf: shipped.today, logic: "aa"), at: shipped.now)
    older.answer(try technique(), with: try learns(), at: shipped.now)
    let text = String(decoding: try older.readableBytes(atMost: 1 << 20), as: UTF8.self)
    let intake = try shipped.intake(text)
    let made = intake.assessment(
      for: shipped.questionnaire, under: shipped.provenance, named: "other", assessor: nil,
      at: shipped.now)
    #expect(made.uses.map(\.provenance.version) == ["0.1.0", shipped.questionnaire.version])
    #expect(made.log.count == 1)
    #expect(made.system.name == "Bot")
  }

  @Test func anAssessmentWithUnknownAnswersIsRefused() throws {
    var other = Assessment(
      system: .init(name: "Bot", summary: ""), provenance: shipped.provenance, at: shipped.now)
    other.answer(try #require(QuestionID("techniqu")), with: try learns(), at: shipped.now)
    let text = String(decoding: try other.readableBytes(atMost: 1 << 20), as: UTF8.self)
    #expect(
      shipped.problems(text).map { $0.message(.english) } == [
        ": there is no question \"techniqu\"; did you mean \"technique\"?"
      ])
  }

  @Test func anAssessmentIsMadeOfASheet() throws {
    let intake = try shipped.intake(#"{"id": "bot", "answers": {"technique": "learns"}}"#)
    let made = intake.assessment(
      for: shipped.questionnaire, under: shipped.provenance, named: "bot", assessor: "C.",
      at: shipped.now)
    #expect(made.system.name == "bot")
    #expect(made.fit(to: shipped.questionnaire).answers == intake.answers)
    #expect(made.people == ["C."])
    #expect(made.provenance == shipped.provenance)
  }
}
