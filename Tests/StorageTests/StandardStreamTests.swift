import Glibc
import PseudoTerminal
import Storage
import Testing

/// Each in a process of its own, since all tests share one standard output.
struct StandardStreamTests {
  @Test func aClosedPipeIsAnError() async {
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      dup2(ends[1], STDOUT_FILENO)
      close(ends[0])
      let failure = #expect(throws: StorageFailure.self) { try StandardOutput.write([1]) }
      #expect(failure?.systemCode == EPIPE)
    }
  }

  @Test func aFullDiskIsAnError() async {
    await #expect(processExitsWith: .success) {
      dup2(open("/dev/full", O_WRONLY), STDOUT_FILENO)
      let failure = #expect(throws: StorageFailure.self) { try StandardOutput.write([1]) }
      #expect(failure?.message == "standard output: No space left on device (write)")
    }
  }

  @Test func aSlowReaderGetsEverything() async {
    await #expect(processExitsWith: .success) {
      var ends: [Int32] = [0, 0]
      pipe(&ends)
      _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
      dup2(ends[1], STDOUT_FILENO)
      close(ends[1])
      let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0) }
      async let writing: Void = {
        try StandardOutput.write(bytes)
        close(STDOUT_FILENO)
      }()
      dup2(ends[0], STDIN_FILENO)
      #expect(try FileReader.readAllOfStandardInput(limit: bytes.count) == bytes)
      try await writing
    }
  }

  @Test func standardInputIsLimited() async {
    await #expect(processExitsWith: .success) {
      dup2(open("/dev/zero", O_RDONLY), STDIN_FILENO)
      #expect(throws: StorageFailure.tooLarge(path: "standard input", limit: 100)) {
        try FileReader.readAllOfStandardInput(limit: 100)
      }
    }
  }

  @Test func closedDescriptorsAreNotTakenByFiles() async {
    await #expect(processExitsWith: .success) {
      close(STDIN_FILENO)
      close(STDOUT_FILENO)
      StandardDescriptors.fillGaps()
      #expect(open("/dev/null", O_RDONLY) > STDERR_FILENO)
      #expect(throws: StorageFailure.self) { try StandardOutput.write([1]) }
      #expect(throws: StorageFailure.self) { try FileReader.readAllOfStandardInput(limit: 1) }
    }
  }
}
