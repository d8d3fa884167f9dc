import Assessments
import Glibc
import Questionnaires
import Testing

/// The layout of the file, byte for byte; `.ci/validate-schemas` holds it against its schema.
@Suite struct GoldenTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast()
    .reduce("") { "\($0)/\($1)" } + "/Golden"

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
    assessment.assessor = nil
    assessment.draft = Draft(question: sample.size, text: "12")
    try compare(assessment, "written.json")
  }

  /// What becomes of a file of format 1.
  @Test func theUpgradeStays() throws {
    try compare(Assessment(reading: Array(Self.text(of: "format-1.json").utf8)), "upgraded.json")
  }

  /// With `AIACT_RECORD=1` the file is written anew, and the test fails so that nobody forgets to
  /// look at it.
  private func compare(_ assessment: Assessment, _ name: String) throws {
    if getenv("AIACT_RECORD") != nil {
      let file = try #require(fopen("\(Self.folder)/\(name)", "w"))
      fputs(assessment.text, file)
      fclose(file)
      Issue.record("recorded \(name)")
    }
    #expect(try Self.text(of: name) == assessment.text, "\(name) differs")
  }

  static func text(of name: String) throws -> String {
    let file = try #require(fopen("\(folder)/\(name)", "r"), "\(name) is missing; record it")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
