import Assessments
import JSONText
import Questionnaires
import Testing

@testable import Register

/// What a seal says, and what becomes of what it speaks of.
@Suite struct SealTests {
  private let one = String(repeating: "1", count: 64)
  private let two = String(repeating: "2", count: 64)

  private func seal(coversFolder: Bool = true) throws -> Seal {
    let now = try #require(Timestamp("2026-11-28T14:05:00Z"))
    let day = try #require(CalendarDate(iso: "2026-11-28"))
    return Seal(
      sealed: now, program: "aiact 0.3.0", coversFolder: coversFolder,
      files: [.init(name: "b/x \"y\".json", sha256: two), .init(name: "a.html", sha256: one)],
      results: [
        .init(
          file: "b/x \"y\".json", asOf: day, possible: [.limited, .high],
          madeWith: Provenance(id: "tiny", version: "1", lawAsOf: day, logic: "00"),
          history: HistoryHead(count: 3, digest: one))
      ])
  }

  @Test(arguments: [true, false])
  func whatIsWrittenIsReadAgain(coversFolder: Bool) throws {
    let seal = try seal(coversFolder: coversFolder)
    #expect(seal.files.map(\.name) == ["a.html", "b/x \"y\".json"])
    #expect(try Seal(reading: seal.bytes) == seal)
    #expect(try Seal(reading: seal.bytes).bytes == seal.bytes)
  }

  @Test(arguments: [
    ("https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v2"),
    ("https://aiact.example/schema/seal-1", "https://slsa.dev/provenance/v1"),
    ("\"a.html\"", "\"../a.html\""), ("\"a.html\"", "\"/etc/passwd\""), ("\"a.html\"", "7"),
    (String(repeating: "1", count: 64), String(repeating: "1", count: 63)),
    (String(repeating: "1", count: 64), String(repeating: "g", count: 64)),
    ("\"limited\"", "\"harmless\""), ("2026-11-28T14:05:00Z", "yesterday"),
    ("\"folder\"", "\"all\""), ("\"entries\": 3", "\"entries\": -3"),
  ])
  func anythingElseIsNoSeal(old: String, new: String) throws {
    let text = String(decoding: try seal().bytes, as: UTF8.self)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    #expect(throws: UnreadableSeal.self) { try Seal(reading: Array(changed.utf8)) }
  }

  @Test func theFailureSaysWhere() throws {
    #expect(
      throws: UnreadableSeal.notASeal(what: "\"_type\", a text", line: 1, column: 1)
    ) { try Seal(reading: Array("{}".utf8)) }
    #expect(throws: UnreadableSeal.self) { try Seal(reading: Array("{".utf8)) }
  }

  @Test func eachFileHasAFate() throws {
    let seal = try seal()
    func fates(_ present: [String: String]) -> [SealCheck.Fate] {
      SealCheck(seal, present: present).fates
    }
    let name = "b/x \"y\".json"
    #expect(fates(["a.html": one, name: two]) == [.same("a.html"), .same(name)])
    #expect(SealCheck(seal, present: ["a.html": one, name: two]).isWhole)
    #expect(fates(["a.html": two, name: two]) == [.changed("a.html"), .same(name)])
    #expect(fates([name: two]) == [.missing("a.html"), .same(name)])
    #expect(
      fates(["c": one, name: two]) == [.renamed(from: "a.html", to: "c"), .same(name)])
    #expect(
      fates(["a.html": one, name: two, "c": one])
        == [.same("a.html"), .same(name), .extra("c")])
    #expect(!SealCheck(seal, present: ["a.html": one, name: two, "c": one]).isWhole)
  }

  @Test func aSealOfSingleFilesSaysNothingOfOthers() throws {
    let seal = try seal(coversFolder: false)
    let check = SealCheck(seal, present: ["a.html": one, "b/x \"y\".json": two, "c": one])
    #expect(check.isWhole)
  }

  // MARK: History

  private func assessment() throws -> Assessment {
    var assessment = try TinyRegister().assessment("Bot", ["role": "makes"], by: "Ada")
    assessment.setNote(
      "n", on: try #require(QuestionID("role")), at: try #require(Timestamp("2026-11-24T10:00:00Z"))
    )
    return assessment
  }

  @Test func aHistoryThatWasSealedIsKnownAgain() throws {
    var assessment = try assessment()
    let head = HistoryHead(of: assessment)
    #expect(head.relation(to: assessment) == .same)
    assessment.setNote(
      "m", on: try #require(QuestionID("role")), at: try #require(Timestamp("2026-11-25T10:00:00Z"))
    )
    #expect(head.relation(to: assessment) == .grown(by: 1))
    // A duty of the same name as a question is something else.
    assessment.setNote(
      "d", of: try #require(DutyID("role")), at: try #require(Timestamp("2026-11-26T10:00:00Z")))
    #expect(head.relation(to: assessment) == .grown(by: 2))
  }

  @Test(arguments: [
    ("\"Ada\"", "\"Eva\""), ("2026-11-24T10:00:00Z", "2026-11-24T10:00:01Z"), ("\"n\"", "\"x\""),
  ])
  func aHistoryThatWasChangedIsAnother(old: String, new: String) throws {
    let assessment = try assessment()
    let head = HistoryHead(of: assessment)
    let text = assessment.text.replacing(old, with: new)
    #expect(text != assessment.text)
    let changed = try Assessment(reading: Array(text.utf8))
    #expect(head.relation(to: changed) == .other)
  }

  @Test func whatAMergePutInShows() throws {
    let ours = try assessment()
    var theirs = ours
    theirs.answer(
      try #require(QuestionID("use")), with: .unsure,
      at: try #require(Timestamp("2026-11-23T23:00:00Z")))
    let joined = try AssessmentMerge(ours, theirs).assessment
    #expect(HistoryHead(of: ours).relation(to: joined) == .other)
    #expect(HistoryHead(of: joined).relation(to: joined) == .same)
  }
}
