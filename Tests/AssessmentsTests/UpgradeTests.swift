import Goldens
import Assessments
import JSONText
import Questionnaires
import Testing

/// Files of format 1, which kept no values in the log, no person for each answer, and only the
/// questionnaire that opened the file last.
@Suite struct UpgradeTests {
  private let sample: Sample
  private let old: String
  init() throws {
    sample = try Sample()
    old = try Golden.text(of: "format-1.json")
  }

  private func upgraded() throws -> Assessment { try Assessment(reading: Array(old.utf8)) }

  @Test func nothingIsLost() throws {
    let assessment = try upgraded()
    #expect(assessment.formatRead == 1)
    #expect(assessment.system == .init(name: "Bot", summary: "Talks"))
    #expect(assessment.assessor == "Ann")
    #expect(assessment.draft == Draft(question: sample.size, text: "12"))
    #expect(assessment.created.description == "2026-11-20T10:00:00Z")
    #expect(assessment.changed.description == "2026-11-22T10:00:00Z")
    #expect(
      assessment.provenance.logic
        == "4bd2213e09bde2745bfc794b1b78ba60b8fb1edc2b621c6aac8196c039baa37d")
    #expect(assessment[sample.kind]?.answer == .string("a"))
    #expect(assessment[sample.kind]?.note == "n")
    #expect(
      assessment.records["gone"]?.answer == .object([.init("x", .number(.init(text: "1.50")))]))
    let text = assessment.text
    for piece in [#""mine": [1]"#, #""ticket": "X-7""#, #""format": 2"#, "1.50"] {
      #expect(text.contains(piece), "\(piece)")
    }
  }

  /// What the old log did not say is not made up: who, from what, under which version.
  @Test func theLogSaysWhatIsKnownAndNoMore() throws {
    let log = try #require(try upgraded()[sample.kind]?.log)
    #expect(log.map(\.what).prefix(2) == [.earlier(.answered), .earlier(.changed)])
    #expect(log.count == 3)
    #expect(log.last?.at.description == "2026-11-21T10:00:00Z")
    #expect(log.allSatisfy { $0.by == nil && $0.under == nil })
    #expect(Record.State(after: log) == (try upgraded()[sample.kind]?.state))
    #expect(try upgraded()[sample.day]?.log.map(\.what) == [.earlier(.removed)])
    #expect(try upgraded().uses.map(\.from) == [nil])
    #expect(try upgraded().people == ["Ann"])
  }

  @Test func upgradingTwiceIsUpgradingOnce() throws {
    let once = try upgraded()
    let twice = try sample.reread(once)
    #expect(twice.formatRead == 2)
    #expect(twice.bytes == once.bytes)
    #expect(twice.changed == once.changed)
  }

  /// By hand, or by a program that does not know the log: the entry says what was found.
  @Test func whatNoEntryExplainsIsNotedAsFound() throws {
    var assessment = try sample.fresh()
    assessment.assessor = "Ann"
    assessment.answer(sample.kind, with: .chosen(sample.a), at: sample.later)
    let text = assessment.text.replacing(#"{"answer": "a", "log""#, with: #"{"answer": "b", "log""#)
    let opened = try Assessment(reading: Array(text.utf8))
    let log = try #require(opened[sample.kind]?.log)
    #expect(opened[sample.kind]?.answer == .string("b"))
    #expect(log.count == 2)
    #expect(log.last?.what == .found(try #require(opened[sample.kind]?.state)))
    #expect(log.last?.by == nil)
    #expect(try sample.reread(opened).bytes == opened.bytes)
  }
}
