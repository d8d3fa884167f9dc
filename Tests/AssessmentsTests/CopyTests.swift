import Assessments
import JSONText
import Questionnaires
import Testing

@Suite struct CopyTests {
  private let sample: Sample
  private var original: Assessment

  init() throws {
    sample = try Sample()
    original = try sample.fresh()
    original.assessor = "Ada"
    original.answer(sample.kind, with: .chosen(sample.a), at: sample.now)
    original.setNote("from the contract", on: sample.kind, at: sample.now)
    original.setFlag("ask", on: sample.size, at: sample.now)
  }

  @Test func answersAreTakenOverToBeConfirmedAndNothingElseIs() throws {
    let copy = try sample.reread(original.copy(as: "Other", at: sample.later))
    #expect(copy.system == .init(name: "Other", summary: ""))
    #expect(copy.created == sample.later)
    #expect(copy.names == ["kind"])
    #expect(copy[sample.kind]?.answer == .string("a"))
    #expect(copy[sample.kind]?.takenFrom == original.system.name)
    #expect(copy[sample.kind]?.note == nil)
    #expect(copy.unconfirmed == ["kind"])
    #expect(copy.people.isEmpty)
  }

  @Test func theSameAnswerAgainConfirmsIt() throws {
    var copy = original.copy(as: "Other", at: sample.now)
    copy.assessor = "Ben"
    copy.answer(sample.kind, with: .chosen(sample.a), at: sample.later)
    let read = try sample.reread(copy)
    #expect(read.unconfirmed.isEmpty)
    #expect(read.people == ["Ben"])
    #expect(read[sample.kind]?.log.count == 2)
  }

  @Test func anotherAnswerTakesItsPlace() throws {
    var copy = original.copy(as: "Other", at: sample.now)
    copy.answer(sample.kind, with: .chosen(sample.b), at: sample.later)
    #expect(copy.unconfirmed.isEmpty && copy[sample.kind]?.answer == .string("b"))
  }

  @Test func aNoteConfirmsNothing() throws {
    var copy = original.copy(as: "Other", at: sample.now)
    copy.setNote("seen", on: sample.kind, at: sample.later)
    #expect(try sample.reread(copy).unconfirmed == ["kind"])
  }
}
