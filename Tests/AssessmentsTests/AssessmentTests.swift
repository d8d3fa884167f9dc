import Assessments
import JSONText
import Questionnaires
import Testing

@Suite struct AssessmentTests {
  private let sample: Sample

  init() throws {
    sample = try Sample()
  }

  @Test func everythingComesBackFromItsFile() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.answer(
      sample.kind, with: .choice(chosen: [sample.a], maybe: [sample.b]), at: sample.now)
    assessment.answer(
      sample.size, with: .number(try #require(JSONNumberText("1e6"))), at: sample.later)
    assessment.answer(
      sample.day, with: .date(try #require(CalendarDate(iso: "2026-08-02"))), at: sample.later)
    assessment.setNote("ask Bob", on: sample.kind, at: sample.later)
    assessment.setFlag("vendor", on: sample.size, at: sample.later)
    assessment.addEvidence(
      Evidence(place: "a.pdf", title: "A", added: sample.later), on: sample.day)
    assessment.draft = Draft(question: sample.size, text: "12")
    assessment.use(try sample.provenance("2"), at: sample.later)
    let opened = try sample.reread(assessment)
    #expect(opened.system == assessment.system)
    #expect(opened.assessor == "Ann")
    #expect(opened.draft == assessment.draft)
    #expect(opened.records == assessment.records)
    #expect(opened.uses == assessment.uses)
    #expect(opened.created == sample.now)
    #expect(opened.changed == sample.later)
    #expect(opened.text == assessment.text)
  }

  @Test func theLogSaysWhoWhenFromWhatToWhatUnderWhichVersion() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.later)
    assessment.use(try sample.provenance("2"), at: sample.later)
    assessment.assessor = "Bob"
    assessment.answer(sample.kind, with: .chosen(sample.b), at: sample.later)
    assessment.removeAnswer(to: sample.kind, at: sample.later)
    let log = assessment.log.map(\.change)
    #expect(
      log == [
        Change(
          at: sample.now, by: "Ann", under: "1/01234567",
          .answer(from: nil, to: .string("a"))),
        Change(
          at: sample.later, by: "Bob", under: "2/01234567",
          .answer(from: .string("a"), to: .string("b"))),
        Change(
          at: sample.later, by: "Bob", under: "2/01234567",
          .answer(from: .string("b"), to: nil)),
      ])
    #expect(assessment[sample.kind]?.answer == nil)
    #expect(try sample.reread(assessment).log.map(\.change) == log)
  }

  /// Notes, evidence and flags are work on the document like answers.
  @Test(arguments: [0, 1, 2, 3, 4, 5, 6])
  func everyChangeMovesTheTimeAndIsLogged(number: Int) throws {
    var assessment = try sample.fresh()
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    assessment.setNote("note", on: sample.kind, at: sample.now)
    assessment.setFlag("flag", on: sample.kind, at: sample.now)
    let piece = Evidence(place: "a", title: nil, added: sample.now)
    assessment.addEvidence(piece, on: sample.kind)
    #expect(assessment.changed == sample.now)
    let (kind, later) = (sample.kind, sample.later)
    switch number {
    case 0: assessment.setNote(nil, on: kind, at: later)
    case 1: assessment.setFlag(nil, on: kind, at: later)
    case 2: assessment.removeEvidence(0, on: kind, at: later)
    case 3: assessment.addEvidence(Evidence(place: "b", title: nil, added: later), on: kind)
    case 4: assessment.removeAnswer(to: kind, at: later)
    case 5: assessment.setNote("more", on: sample.size, at: later)
    default: assessment.describe(.init(name: "X", summary: ""), at: later)
    }
    #expect(assessment.changed == later)
    #expect(try sample.reread(assessment).changed == later)
    if number < 6 { #expect(assessment.log.last?.change.at == later) }
  }

  @Test func whatIsThereAlreadyIsNoChange() throws {
    var assessment = try sample.fresh()
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    assessment.setNote("note", on: sample.kind, at: sample.now)
    let before = assessment.text
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.later)
    assessment.setNote("note", on: sample.kind, at: sample.later)
    assessment.setNote("", on: sample.size, at: sample.later)
    assessment.setFlag(nil, on: sample.kind, at: sample.later)
    assessment.removeEvidence(0, on: sample.kind, at: sample.later)
    assessment.removeAnswer(to: sample.day, at: sample.later)
    assessment.describe(assessment.system, at: sample.later)
    assessment.use(try sample.provenance(), at: sample.later)
    #expect(assessment.text == before)
  }

  /// Two people who answered different questions can be merged by lines: what belongs to one
  /// question stands together, and nothing else changes.
  @Test func anAnswerTouchesTheLinesOfItsQuestionAlone() throws {
    var base = try sample.fresh()
    base.assessor = "Ann"
    base.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    base.answer(sample.size, with: .number(try #require(JSONNumberText("1"))), at: sample.now)
    var changed = base
    changed.answer(sample.kind, with: .chosen(sample.b), at: sample.later)
    let before = base.text.split(separator: "\n")
    let after = changed.text.split(separator: "\n")
    let difference = after.difference(from: before)
    #expect(difference.removals.count == 1)
    #expect(difference.insertions.count == 2)
    #expect(before.contains(#"    "kind": {"answer": "a", "log": ["#))
    #expect(after.contains(#"    "kind": {"answer": "b", "log": ["#))
    #expect(
      after.contains(
        #"      {"at": "2026-11-24T09:00:00Z", "by": "Ann", "under": "1/01234567", "#
          + #""what": "answer", "from": "a", "to": "b"},"#))
  }

  /// Whoever changed something last goes on after opening; with nobody named since, the file need
  /// not say so.
  @Test func whoAnswersIsKept() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    #expect(try sample.reread(assessment).assessor == "Ann")
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    #expect(!assessment.text.contains("assessor"))
    #expect(try sample.reread(assessment).assessor == "Ann")
    assessment.assessor = "Bob"
    #expect(try sample.reread(assessment).assessor == "Bob")
    #expect(assessment.people == ["Ann"])
    assessment.answer(
      sample.size, with: .number(try #require(JSONNumberText("1"))), at: sample.later)
    #expect(assessment.people == ["Ann", "Bob"])
    assessment.assessor = nil
    #expect(try sample.reread(assessment).assessor == nil)
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
