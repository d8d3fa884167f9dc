import AnswerSheets
import Assessments
import JSONText
import Questionnaires
import Testing

@Suite struct FitTests {
  private let sample: Sample

  init() throws {
    sample = try Sample()
  }

  /// A document with these answers, as another program or an older questionnaire left them.
  private func document(_ answers: String) throws -> Assessment {
    let text = try sample.fresh().text.replacing(
      "\"answers\": {}", with: "\"answers\": {\(answers)}")
    return try Assessment(reading: Array(text.utf8))
  }

  @Test(arguments: [
    (#""kinds": {"answer": "a"}"#, "kinds", "unknown-question"),
    (#""Not a name": {"note": "n"}"#, "Not a name", "unknown-question"),
    (#""kind": {"answer": "gone"}"#, "kind", "unknown-option"),
    (#""kind": {"answer": 3}"#, "kind", "wrong-kind"),
    (#""size": {"answer": "many"}"#, "size", "wrong-kind"),
    (#""day": {"answer": "2026"}"#, "day", "wrong-kind"),
    (#""kind": {"answer": []}"#, "kind", "nothing-chosen"),
  ])
  func whatDoesNotFitIsNamed(answers: String, question: String, code: String) throws {
    let assessment = try document(answers)
    let fit = assessment.fit(to: sample.questionnaire)
    #expect(fit.misfits.map(\.question) == [question])
    #expect(fit.misfits.map(\.reason.code) == [code])
    #expect(fit.misfits.first?.answer == assessment.records[question]?.answer)
    #expect(fit.answers == [:])
  }

  @Test func theRestStillCounts() throws {
    let fit = try document(
      #""kind": {"answer": ["b", "a"]}, "x": {"note": "n"}, "y": {}, "size": {"note": "n"}"#
    )
    .fit(to: sample.questionnaire)
    #expect(fit.answers == [sample.kind: .choice(chosen: [sample.a, sample.b], maybe: [])])
    #expect(fit.misfits.map(\.question) == ["x"])
  }

  /// Whatever is done beside it, what does not fit stays until there is another answer; then the
  /// log keeps it.
  @Test func whatDoesNotFitIsKept() throws {
    var assessment = try document(#""kind": {"answer": "gone"}, "x": {"answer": [1, {"y": 2}]}"#)
    assessment.setNote("n", on: sample.kind, at: sample.later)
    assessment.answer(sample.day, with: .text("d"), at: sample.later)
    assessment = try sample.reread(assessment)
    #expect(assessment.records["kind"]?.answer == .string("gone"))
    #expect(
      assessment.records["x"]?.answer
        == .array([
          .number(JSONNumber(text: "1")), .object([.init("y", .number(JSONNumber(text: "2")))]),
        ]))
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.later)
    #expect(assessment.fit(to: sample.questionnaire).answers[sample.kind] == .chosen(sample.a))
    #expect(
      try sample.reread(assessment)[sample.kind]?.log.last?.what
        == .answer(from: .string("gone"), to: .string("a")))
  }

  /// An answer that fits nothing can be taken back too, and is not lost.
  @Test func removingWhatDoesNotFitIsLogged() throws {
    var assessment = try document(#""kind": {"answer": "gone", "note": "n"}"#)
    assessment.removeAnswer(to: sample.kind, at: sample.later)
    assessment = try sample.reread(assessment)
    #expect(assessment[sample.kind]?.answer == nil)
    #expect(assessment[sample.kind]?.note == "n")
    #expect(
      assessment[sample.kind]?.log.last?.what == .answer(from: .string("gone"), to: nil))
  }
}
