import CommandSupport
import PseudoTerminal
import Testing
import Wording

/// What is told of long work while it goes on.
@Suite struct ProgressTests {
  private static let sheet = #"{"answers":{"technique":"fixed-rules","trained-part":"no"}}"#

  /// The program on a terminal, its input open until Enter is typed, its results in a file.
  private func classify(_ ending: String, in folder: TemporaryFolder) throws -> PseudoTerminal {
    try PseudoTerminal(
      "/bin/sh",
      [
        "-c",
        "(printf '%s\\n' \"$1\" \"$1\"; read answer < /dev/tty) | \"$0\" classify "
          + ending, builtProgram(named: "aiact"), Self.sheet, "\(folder.path)/out",
        "\(folder.path)/errors",
      ])
  }

  @Test func tellsTheLinesOnATerminalAndWipesThem() throws {
    let folder = try TemporaryFolder()
    let terminal = try classify("> \"$2\"; echo done", in: folder)
    try terminal.expect("\r2 lines")
    try terminal.send("\r")
    let rest = try terminal.expect("done")
    let lastLine = rest.split(separator: "\r", omittingEmptySubsequences: true)
    #expect(lastLine.contains { $0.allSatisfy { $0 == " " } })
    #expect(try terminal.wait() == 0)
  }

  @Test func tellsNothingToAFileOrBesideResults() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    for ending in ["> \"$2\" 2> \"$3\"; cat \"$3\"; echo done", "; echo done"] {
      let terminal = try classify(ending, in: folder)
      // A second of work, by the clock of the program that is watched beside it.
      let watch = try classify("> \"$2\"; echo done", in: other)
      try watch.expect("\r2 lines")
      try terminal.send("\r")
      #expect(try !terminal.expect("done").contains("2 lines"))
    }
  }

  @Test func tellsTheRateAndTheTimeLeft() {
    var work = WorkDone(.lines)
    work.count = 1
    #expect(Words.english.progress.line(work, after: 2) == "1 line, 2 s")
    work.count = 123_456
    #expect(Words.english.progress.line(work, after: 3) == "123 456 lines, 41 000 a second, 3 s")
    work.share = 0.25
    #expect(
      Words.english.progress.line(work, after: 3)
        == "123 456 lines, 41 000 a second, about 9 s left")
    #expect(
      Words.english.progress.line(work, after: 60)
        == "123 456 lines, 2000 a second, about 3 min left")
  }

  @Test func tellsHowManyThereAre() {
    var work = WorkDone(.reports, of: 1000)
    work.count = 500
    #expect(
      Words.english.progress.line(work, after: 2)
        == "500 of 1000 reports, 250 a second, about 2 s left")
    work.count = 0
    #expect(Words.english.progress.line(work, after: 2) == "0 of 1000 reports, 2 s")
  }

  /// Proofs differ: how long some took tells nothing about the others.
  @Test func namesThePieceInsteadOfGuessing() {
    var work = WorkDone(.proofs, of: 17)
    work.count = 3
    work.current = "idle-question"
    #expect(
      Words.english.progress.line(work, after: 8.2) == "3 of 17 proofs, now idle-question, 9 s")
  }
}
