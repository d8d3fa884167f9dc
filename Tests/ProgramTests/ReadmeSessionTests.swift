import PseudoTerminal
import Storage
import Testing

/// The session in the README is a real one.
@Suite struct ReadmeSessionTests {
  /// What the user of the session types.
  private static let lines = [
    "Shop assistant", "Answers questions about orders on our website", "1", "1", "1,2", "none",
    "talks, creates", "text", "none", "none", "no", "not sure", "none", "",
  ]

  @Test func isWhatTheProgramShows() throws {
    let home = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["--as-of", "2026-11-23"], environment: ["HOME": home.path],
      columns: 80)
    for line in Self.lines {
      try terminal.expect("> ")
      try terminal.send(line + "\r")
    }
    _ = try terminal.wait()
    var transcript = terminal.plainText[...]
    for part in try Self.shownParts() {
      let place = try #require(transcript.firstRange(of: part), "not in the session:\n\(part)")
      transcript = transcript[place.upperBound...]
    }
  }

  /// The parts of the session in the README, between the marks for screens left out.
  private static func shownParts() throws -> [Substring] {
    let bytes = try FileReader.read(
      "\(ShippedQuestionnaire.repository)/README.md", limit: 1 << 20)
    let text = String(decoding: bytes, as: UTF8.self)
    let block = try #require(text.split(separator: "```text\n").dropFirst().first)
    let session = try #require(block.split(separator: "\n```").first)
    return session.split(separator: "[…]\n")
  }
}
