import Questionnaires
import Testing

@testable import Assessments

/// One rule for evidence that is named again, of answers and of duties.
struct EvidenceTests {
  private let sample: Sample
  private let duty: DutyID

  init() throws {
    sample = try Sample()
    duty = try #require(DutyID("watch"))
  }

  private func piece(_ sign: String, title: String? = nil) throws -> Evidence {
    Evidence(
      place: "plan.pdf", title: title, added: try #require(Timestamp("2026-11-28T12:00:00Z")),
      content: .init(sha256: String(repeating: sign, count: 64), size: 3))
  }

  /// What stands there after the pieces were named one after the other, of an answer and of a duty.
  private func put(_ pieces: [Evidence]) -> [[Evidence]] {
    var assessment = Assessment(
      system: .init(name: "A system", summary: ""),
      provenance: .init(
        id: "tiny", version: "1", lawAsOf: sample.questionnaire.lawAsOf,
        logic: String(repeating: "0a", count: 32)), at: sample.now)
    for piece in pieces {
      assessment.putEvidence(piece, on: sample.kind)
      assessment.putEvidence(piece, of: duty)
    }
    return [assessment[sample.kind]?.evidence ?? [], assessment[duty]?.evidence ?? []]
  }

  @Test func theSameAgainChangesNothing() throws {
    let first = try piece("a", title: "The plan")
    for there in put([first, try piece("a")]) { #expect(there == [first]) }
  }

  @Test func aChangedFileTakesThePlaceAndKeepsItsTitle() throws {
    for there in put([try piece("a", title: "The plan"), try piece("b")]) {
      #expect(there == [try piece("b", title: "The plan")])
    }
  }

  @Test func aNewTitleIsTaken() throws {
    for there in put([try piece("a", title: "The plan"), try piece("a", title: "Our plan")]) {
      #expect(there.map(\.title) == ["Our plan"])
    }
  }
}
