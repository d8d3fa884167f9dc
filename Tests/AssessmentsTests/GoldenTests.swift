import Assessments
import Goldens
import Questionnaires
import Testing

/// The layout of the file, byte for byte; `.ci/validate-schemas` holds it against its schema.
@Suite struct GoldenTests {
  @Test func theLayoutStays() throws {
    let sample = try Sample()
    var assessment = try sample.fresh()
    let digest = String(repeating: "0a", count: 32)
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    assessment = Assessment(
      system: assessment.system,
      provenance: Provenance(id: "tiny", version: "1", lawAsOf: day, logic: digest), at: sample.now)
    assessment.assessor = "Ann"
    assessment.answer(
      sample.kind, with: .choice(chosen: [sample.a], maybe: [sample.b]), at: sample.now)
    assessment.setNote("Ask \"Bob\"", on: sample.kind, at: sample.now)
    let piece = Evidence(place: "a.pdf", title: "Contract", added: sample.now)
    assessment.addEvidence(piece, on: sample.day)
    assessment.setFlag("vendor", on: sample.day, at: sample.now)
    assessment.use(
      Provenance(
        id: "tiny", version: "2", lawAsOf: day, logic: digest,
        texts: .init(language: "de", digest: digest)), at: sample.later)
    assessment.assessor = "Bob"
    assessment.answer(sample.kind, with: .chosen(sample.b), at: sample.later)
    assessment.removeEvidence(0, on: sample.day, at: sample.later)
    assessment.describe(.init(name: "Bot 2", summary: assessment.system.summary), at: sample.later)
    assessment.removeAnswer(to: sample.kind, at: sample.later)
    try workOnDuties(of: &assessment, sample)
    assessment.assessor = nil
    assessment.draft = Draft(question: sample.size, text: "12")
    try compare(assessment, "written.json")
  }

  private func workOnDuties(of assessment: inout Assessment, _ sample: Sample) throws {
    let inform = try #require(DutyID("inform-people"))
    let logs = try #require(DutyID("keep-logs"))
    assessment.setProgress(.doing, of: inform, at: sample.now)
    assessment.setPerson("Mia Köhler", of: inform, at: sample.now)
    assessment.setDay(CalendarDate(iso: "2026-12-01"), of: inform, at: sample.now)
    let content = Evidence.Content(sha256: String(repeating: "0a", count: 32), size: 48_211)
    assessment.addEvidence(
      Evidence(place: "notice.pdf", title: nil, added: sample.later, content: content), of: inform)
    assessment.setProgress(.done, of: inform, at: sample.later)
    let reason = try #require(DutyProgress.Reason("The vendor keeps them"))
    assessment.setProgress(.notNeeded(reason), of: logs, at: sample.later)
    assessment.setNote("Ask again in May", of: logs, at: sample.later)
  }

  /// What becomes of a file of format 1.
  @Test func theUpgradeStays() throws {
    try compare(Assessment(reading: Array(Golden.text(of: "format-1.json").utf8)), "upgraded.json")
  }

  private func compare(_ assessment: Assessment, _ name: String) throws {
    #expect(try Golden.difference(assessment.text, name) == nil)
  }
}
