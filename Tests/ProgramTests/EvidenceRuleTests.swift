import Glibc
import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// Evidence of a duty is looked at by one rule: `:duties` in the interview, `aiact duties set` and
/// `aiact duties --verify` outside.
@Suite struct EvidenceRuleTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  private let file: String

  /// Made once: reading the scenarios takes long.
  private static let ranker = Result {
    let shipped = try ShippedQuestionnaire()
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: "CV ranker", summary: "Ranks."), provenance: shipped.provenance, at: now)
    for (question, answer) in try shipped.scenario("short-ranker").answers {
      assessment.answer(question, with: answer, at: now)
    }
    return assessment.text
  }

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.write("cv.json", Self.ranker.get())
    try folder.write("plan.pdf", "abc")
    symlink("plan.pdf", folder("link.pdf"))
    mkdir(folder("binder"), 0o700)
  }

  private func evidence() throws -> [Evidence] {
    let assessment = try Assessment(reading: FileReader.read(file, limit: 1 << 20))
    return assessment.dutyRecords["dep-log"]?.evidence ?? []
  }

  private func set(_ place: String) throws -> ProgramResult {
    try runProgram(
      program, ["duties", "set", file, "dep-log", "--evidence", place, "--by", "Ann"],
      environment: ["HOME": folder("home")])
  }

  /// The lines that the interview answers with.
  private func type(_ lines: [String]) throws -> [String] {
    let terminal = try PseudoTerminal(
      program, ["interview", file, "--as-of", "2026-11-23"], environment: ["HOME": folder("home")],
      columns: 200, rows: 200)
    var said: [String] = []
    _ = try terminal.expect("> ")
    for line in lines {
      try terminal.send("\(line)\r")
      said.append(try terminal.expect("> "))
    }
    try terminal.send("\u{4}")
    _ = try terminal.wait()
    return said
  }

  @Test(arguments: ["none.pdf", "binder", "cv.json/inside"])
  func whatIsNoFileIsRefusedAlike(name: String) throws {
    let outside = try set(folder(name))
    #expect(outside.exitCode != 0)
    let reason = outside.errors.dropFirst("aiact: ".count).dropLast()
    let inside = try type([":duties dep-log evidence \(folder(name))"])
    // The terminal breaks it into lines.
    let said = inside[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("\(reason). Nothing was written down."))
    #expect(try evidence().isEmpty)
  }

  @Test(arguments: ["plan.pdf", "link.pdf"]) func aFileAndALinkToOneAreTakenAlike(
    name: String
  ) throws {
    #expect(try set(folder(name)).exitCode == 0)
    let outside = try evidence().map(\.content)
    #expect(outside.compactMap(\.self).map(\.size) == [3])
    _ = try type([":duties dep-log evidence remove 1", ":duties dep-log evidence \(folder(name))"])
    #expect(try evidence().map(\.content) == outside)
  }

  @Test func anAddressIsTakenUnseenAlike() throws {
    #expect(try set("https://example.org/plan").exitCode == 0)
    let again = try type([":duties dep-log evidence https://example.org/plan"])
    #expect(again[0].contains("It stands so already."))
    #expect(try evidence().map(\.content) == [nil])
  }

  /// Named again, a changed file takes the place of what it was.
  @Test func aChangedFileReplacesWhatItWasAlike() throws {
    _ = try type([":duties dep-log evidence \(folder("plan.pdf")) The plan"])
    try folder.write("plan.pdf", "abcd")
    #expect(try set(folder("plan.pdf")).exitCode == 0)
    #expect(try evidence().map(\.title) == ["The plan"])
    try folder.write("plan.pdf", "abcde")
    _ = try type([":duties dep-log evidence \(folder("plan.pdf"))"])
    #expect(try evidence().map(\.title) == ["The plan"])
    #expect(try evidence().compactMap(\.content).map(\.size) == [5])
  }

  @Test func whatBecameOfItIsSaidAlike() throws {
    try folder.write("other.pdf", "x")
    for name in ["plan.pdf", "other.pdf"] { #expect(try set(folder(name)).exitCode == 0) }
    try folder.write("plan.pdf", "changed")
    unlink(folder("other.pdf"))
    let outside = try runProgram(
      program, ["duties", file, "--verify"], environment: ["HOME": folder("home")])
    let inside = try type([":duties dep-log"])
    for finding in [": changed since it was named (", ": missing"] {
      #expect(outside.output.contains(finding))
      #expect(inside[0].contains(finding))
    }
  }

  /// Both are kept as seen from the folder of the assessment, wherever the program was started.
  @Test func aRelativePathIsKeptAlike() throws {
    #expect(try set(folder("plan.pdf")).exitCode == 0)
    let place = try evidence().map(\.place)
    #expect(place == [folder("plan.pdf")])
    let moved = try runProgram(
      "/bin/sh",
      [
        "-c",
        "cd \"$0\" && exec \"$1\" duties set ../cv.json dep-log --evidence ../link.pdf --by Ann",
        folder("binder"), program,
      ], environment: ["HOME": folder("home")])
    #expect(moved.exitCode == 0, "\(moved.errors)")
    #expect(try evidence().map(\.place) == place + ["link.pdf"])
  }
}
