import Glibc
import PseudoTerminal
import Testing

@testable import CommandSupport
import Threads

/// Other programs that are started from here.
@Suite struct ChildProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ script: String, seconds: Int = 60) throws -> ChildProcess.End {
    let program = try folder.write("program", "#!/bin/sh\n\(script)\n")
    chmod(program, 0o700)
    return ChildProcess(
      program: program, arguments: ["a b", "*"], environment: ["HOME": folder.path],
      messages: folder("messages")
    ).run(seconds: seconds)
  }

  @Test func tellsHowItEnded() throws {
    #expect(try run("exit 0") == .exited(0))
    #expect(try run("exit 7") == .exited(7))
    #expect(try run("kill -TERM $$") == .exited(128 + SIGTERM))
    #expect(
      ChildProcess(
        program: folder("missing"), arguments: [], environment: [:], messages: folder("messages")
      ).run(seconds: 1) == .notStarted)
  }

  @Test func argumentsArriveAsTheyAre() throws {
    #expect(try run("[ \"$#:$1:$2\" = '2:a b:*' ]") == .exited(0))
  }

  @Test func seesOnlyTheEnvironmentThatItIsGiven() throws {
    setenv("AIACT_TEST_SECRET", "x", 1)
    #expect(
      try run("[ -z \"$AIACT_TEST_SECRET\" ] && [ \"$HOME\" = '\(folder.path)' ]") == .exited(0))
  }

  /// Whoever started us may have left anything open.
  @Test func inheritsNoOpenFiles() throws {
    let number = open("/dev/null", O_RDONLY)
    #expect(number > 2)
    defer { close(number) }
    #expect(try run("[ ! -e /proc/self/fd/\(number) ]") == .exited(0))
  }

  @Test func isEndedWithAllThatItStartedWhenItTakesTooLong() throws {
    let end = try run("(while :; do :; done) & while :; do :; done", seconds: 0)
    #expect(end == .timedOut)
  }

  @Test func whatItSaysIsKept() throws {
    _ = try run("echo out; echo error >&2")
    let file = try #require(fopen(folder("messages"), "r"))
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 64)
    let count = fread(&line, 1, line.count, file)
    #expect(line.prefix(count).map { UInt8($0) } == Array("out\nerror\n".utf8))
  }
}
