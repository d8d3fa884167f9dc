import Assessments
import JSONText
import Questionnaires
import Testing

@Suite struct StoredResultTests {
  private let sample: Sample
  private var assessment: Assessment

  init() throws {
    sample = try Sample()
    assessment = try sample.fresh()
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
  }

  private func result() -> StoredResult {
    StoredResult(
      answers: assessment.answersMark, tiers: [.limited, .high], isSettled: false,
      findings: [.init(id: "high", isCertain: false, starts: ["2027-12-02", "never"])],
      duties: [.init(id: "train", isCertain: true, starts: [])],
      questions: [.init(id: "kind", wording: "0a1b2c3d")],
      progress: .init(answered: 3, isFinished: true, program: "1.0"))
  }

  @Test func itIsReadAsItWasWritten() throws {
    var assessment = assessment
    assessment.store(result())
    let read = try sample.reread(assessment)
    #expect(read.result == result())
    #expect(read.text == assessment.text)
    #expect(assessment.text.contains(#"      "findings": ["high possible 2027-12-02 never"],"#))
  }

  @Test func itIsNotThatOfOtherAnswers() throws {
    var assessment = assessment
    assessment.store(result())
    assessment.setNote("n", on: sample.kind, at: sample.later)
    #expect(assessment.result != nil)
    assessment.answer(sample.kind, with: .chosen(sample.b), at: sample.later)
    #expect(assessment.result == nil)
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.later)
    #expect(assessment.result != nil)
  }

  @Test func itStaysWithTheQuestionnaireThatMadeIt() throws {
    var assessment = assessment
    assessment.store(result())
    assessment.use(try sample.provenance("2"), at: sample.later)
    let read = try sample.reread(assessment)
    #expect(read.result == nil)
    #expect(read.uses.map(\.result) == [result(), nil])
  }

  @Test(arguments: [
    (#""high possible"#, #""high perhaps"#), (#"["limited", "high"]"#, #"["enormous"]"#),
    (#""kind 0a1b2c3d""#, #""kind""#), (#""settled": false"#, #""settled": "no""#),
    (#"["train holds"]"#, #"{}"#), (#""answered": 3"#, #""answered": "3""#),
    (#""finished": true"#, #""finished": 1"#), (#""program": "1.0""#, #""prog": "1.0""#),
  ])
  func whatCannotBeOneIsSaidWithItsPlace(good: String, bad: String) throws {
    var assessment = assessment
    assessment.store(result())
    let text = assessment.text
    #expect(text.contains(good))
    let broken = text.replacing(good, with: bad)
    #expect(throws: UnreadableAssessment.self) { try Assessment(reading: Array(broken.utf8)) }
  }
}
