import Glibc
import PseudoTerminal
import Storage
import Testing

struct FileLockTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder("shop.json")
  }

  /// Whether the lock could be taken; it is released at once.
  private func isFree() throws -> Bool { try FileLock.acquire(path) != nil }

  @Test func onlyOneHoldsIt() throws {
    do {
      guard let lock = try FileLock.acquire(path) else { throw HarnessFailure("not free") }
      #expect(try !isFree())
      #expect(FileLock.holder(path)?.process == getpid())
      #expect(FileLock.holder(path)?.host.isEmpty == false)
      #expect(permissions(of: path + ".lock") == 0o600)
      _ = consume lock
    }
    #expect(folder.names.isEmpty)
    #expect(try isFree())
  }

  @Test func aSecondProgramIsKeptOut() throws {
    guard let lock = try FileLock.acquire(path) else { throw HarnessFailure("not free") }
    let other = try runProgram("/usr/bin/flock", ["-n", path + ".lock", "/bin/true"])
    #expect(other.exitCode == 1)
    _ = consume lock
  }

  @Test func aSecondProgramKeepsUsOut() throws {
    let other = try PseudoTerminal(
      "/usr/bin/flock", [path + ".lock", "/bin/sh", "-c", "echo held; read line"])
    try other.expect("held")
    #expect(try !isFree())
    try other.send("\r")
    #expect(try other.wait() == 0)
    #expect(try isFree())
  }

  @Test func linksAndPipesAreRefused() throws {
    symlink("elsewhere", path + ".lock")
    #expect(throws: StorageFailure.symbolicLink(path: path + ".lock")) { try isFree() }
    #expect(folder.names == ["shop.json.lock"])
    unlink(path + ".lock")
    mkfifo(path + ".lock", 0o600)
    #expect(throws: StorageFailure.notAFile(path: path + ".lock", kind: .pipe)) { try isFree() }
  }

  @Test(arguments: ["", "12", "x host\n", "-4 host\n", "0 host\n"])
  func nonsenseNamesNoHolder(_ text: String) throws {
    try save(text, to: path + ".lock")
    #expect(FileLock.holder(path) == nil)
  }

  @Test func theNameOfAHolderIsSafeToShow() throws {
    try save("7 a\u{1B}[2Jé\n", to: path + ".lock")
    #expect(FileLock.holder(path)?.host == "a?[2J?")
  }

  @Test func theHolderSaysWhoAndSinceWhen() throws {
    guard let lock = try FileLock.acquire(path) else { throw HarnessFailure("not free") }
    let holder = try #require(FileLock.holder(path))
    #expect(holder.isHere)
    #expect(holder.user?.isEmpty == false)
    #expect(holder.since?.count == "2026-11-28T14:05:00Z".count)
    _ = consume lock
  }

  /// A program of this computer that was killed holds nothing any more.
  @Test func whatADeadProgramOfThisComputerLeftIsTakenOver() throws {
    guard let lock = try FileLock.acquire(path) else { throw HarnessFailure("not free") }
    let host = try #require(FileLock.holder(path)).host
    _ = consume lock
    try save("999999 \(host)\n2026-11-28T14:05:00Z ada\n", to: path + ".lock")
    #expect(try isFree())
    #expect(folder.names.isEmpty)
  }

  /// It may be alive, and its lock file have come here with a synchronised folder.
  @Test(arguments: ["12 ada-laptop\n2026-11-28T14:05:00Z ada\n", "12 ada-laptop\n"])
  func aLockOfAnotherComputerIsRespected(_ text: String) throws {
    try save(text, to: path + ".lock")
    #expect(try !isFree())
    let holder = try #require(FileLock.holder(path))
    #expect(!holder.isHere)
    #expect(holder.host == "ada-laptop")
    #expect(holder.user == (text.hasSuffix(" ada\n") ? "ada" : nil))
    #expect(try FileReader.read(path + ".lock", limit: 100) == Array(text.utf8))
  }

  /// Only a person can say that a program elsewhere has ended.
  @Test func aLockOfAnotherComputerCanBeGivenUp() throws {
    #expect(try FileLock.giveUp(path) == .wasFree)
    #expect(folder.names.isEmpty)
    try save("12 ada-laptop\n2026-11-28T14:05:00Z ada\n", to: path + ".lock")
    let holder = try #require(FileLock.holder(path))
    #expect(try FileLock.giveUp(path) == .gone(holder))
    #expect(folder.names.isEmpty)
    #expect(try isFree())
  }

  @Test func whatARunningProgramHoldsIsNotGivenUp() throws {
    guard let lock = try FileLock.acquire(path) else { throw HarnessFailure("not free") }
    #expect(try FileLock.giveUp(path) == .isHeld)
    #expect(try !isFree())
    _ = consume lock
  }

  /// The lock file comes and goes all the time here, which is where a lock breaks.
  @Test func neverTwoAtOnce() async {
    let shared = Counter()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask { [path] in
          var left = 300
          while left > 0 {
            guard let lock = try? FileLock.acquire(path) else { continue }
            let value = shared.value
            sched_yield()
            shared.value = value + 1
            left -= 1
            _ = consume lock
          }
        }
      }
    }
    #expect(shared.value == 1200)
  }

  /// Guarded by nothing but the lock under test.
  private final class Counter: @unchecked Sendable {
    var value = 0
  }
}
