import Glibc
import PseudoTerminal
import Storage
import Testing

/// What needs a process of its own: the umask and the limits belong to all of it.
struct DurableFileProcessTests {
  @Test(arguments: [0, 0o077, 0o777] as [mode_t])
  func filesArePrivateUnderAnyUmask(_ mask: mode_t) async {
    await #expect(processExitsWith: .success) { [mask] in
      let folder = try TemporaryFolder()
      umask(mask)
      try save("", to: folder("a.json"))
      try DurableFile.create([], at: folder("b.json"))
      try DurableFile.create([], at: folder("c.html"), mode: 0o644)
      try save("", to: folder("a.json"))
      #expect(permissions(of: folder("a.json")) == 0o600)
      #expect(permissions(of: folder("b.json")) == 0o600)
      #expect(permissions(of: folder("c.html")) == 0o644)
    }
  }

  /// What is made to be handed on follows the user's own rule, but the owner can always read it.
  @Test(
    arguments: [(0, 0o666), (0o022, 0o644), (0o077, 0o600), (0o777, 0o600)] as [(mode_t, mode_t)])
  func resultsAreAsReadableAsOtherFiles(_ mask: mode_t, _ mode: mode_t) async {
    await #expect(processExitsWith: .success) { [mask, mode] in
      let folder = try TemporaryFolder()
      umask(mask)
      try DurableFile.create([], at: folder("a.html"), mode: nil)
      try QuickFile.write([], to: folder("b.html"), replacing: false)
      #expect(permissions(of: folder("a.html")) == mode)
      #expect(permissions(of: folder("b.html")) == mode)
    }
  }

  @Test func aFailedWriteLeavesTheOldFile() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try save("old", to: folder("a.json"))
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: .max)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let bytes = [UInt8](repeating: 0x78, count: 5000)
      let failure = StorageFailure.system(
        POSIXFailure(call: "write", path: folder("a.json"), code: EFBIG))
      #expect(throws: failure) { try DurableFile.write(bytes, to: folder("a.json")) }
      #expect(throws: StorageFailure.self) { try DurableFile.create(bytes, at: folder("b.json")) }
      #expect(try content(of: folder("a.json")) == "old")
      #expect(folder.names == ["a.json"])
    }
  }

  @Test func readersNeverSeeATornFile() async throws {
    let folder = try TemporaryFolder()
    let path = folder("a.json")
    let versions = [UInt8(ascii: "a"), UInt8(ascii: "b")].enumerated().map {
      [UInt8](repeating: $1, count: 5000 * ($0 + 1))
    }
    try DurableFile.write(versions[0], to: path)
    async let writing: Void = {
      for round in 0..<200 { try DurableFile.write(versions[round % 2], to: path) }
    }()
    for _ in 0..<300 {
      let bytes = try FileReader.read(path, limit: 1 << 20)
      #expect(versions.contains(bytes))
    }
    try await writing
  }
}
