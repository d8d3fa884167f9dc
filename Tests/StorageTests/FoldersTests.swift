import Glibc
import PseudoTerminal
import Storage
import Testing

struct FoldersTests {
  private func data(_ variables: [String: String]) throws(StorageFailure) -> String {
    try Folders.data { variables[$0] }
  }

  @Test func theDataFolder() throws {
    #expect(try data(["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/aiact")
    #expect(try data(["HOME": "/h"]) == "/h/.local/share/aiact")
    #expect(try data(["XDG_DATA_HOME": "x", "HOME": "/h"]) == "/h/.local/share/aiact")
    #expect(try data(["XDG_DATA_HOME": "", "HOME": "/h"]) == "/h/.local/share/aiact")
    for variables in [[:], ["HOME": ""], ["HOME": "h", "XDG_DATA_HOME": "x"]] {
      #expect(throws: StorageFailure.noDataFolder) { try data(variables) }
    }
  }

  @Test(arguments: [0, 0o777] as [mode_t])
  func newFoldersArePrivateUnderAnyUmask(_ mask: mode_t) async {
    await #expect(processExitsWith: .success) { [mask] in
      let folder = try TemporaryFolder()
      chmod(folder.path, 0o755)
      umask(mask)
      try Folders.create(folder("a/b/c/"))
      try Folders.create(folder("a/b/c"))
      for name in ["a", "a/b", "a/b/c"] { #expect(permissions(of: folder(name)) == 0o700) }
      #expect(permissions(of: folder.path) == 0o755)
    }
  }

  @Test func aFileInTheWayIsNamed() throws {
    let folder = try TemporaryFolder()
    try save("", to: folder("a"))
    for name in ["a", "a/b"] {
      let failure = #expect(throws: StorageFailure.self) { try Folders.create(folder(name)) }
      #expect(failure?.systemCode == ENOTDIR)
    }
  }

  @Test func listsAssessments() throws {
    let folder = try TemporaryFolder()
    for name in ["b.json", "a.json", ".hidden.json", "c.txt"] { try save("", to: folder(name)) }
    symlink("a.json", folder("link.json"))
    mkfifo(folder("pipe.json"), 0o600)
    mkdir(folder("folder.json"), 0o700)
    var times = [timespec(tv_sec: 9, tv_nsec: 0), timespec(tv_sec: 1_790_000_000, tv_nsec: 5)]
    utimensat(AT_FDCWD, folder("b.json"), &times, 0)

    let files = try Folders.listJSON(in: folder.path)
    #expect(files.map(\.name) == ["a.json", "b.json"])
    #expect(files.last?.path == folder("b.json"))
    #expect(files.last?.modified.seconds == 1_790_000_000)
    #expect(files.last?.modified.nanoseconds == 5)
  }

  @Test func theNewestAssessmentsComeFirst() throws {
    let folder = try TemporaryFolder()
    for (name, seconds) in [("a", 5), ("b", 9), ("c", 1), ("d", 7), ("e", 9), ("f", 3)] {
      try save("", to: folder("\(name).json"))
      var times = [timespec(tv_sec: 9, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      utimensat(AT_FDCWD, folder("\(name).json"), &times, 0)
    }
    symlink("a.json", folder("link.json"))
    func names(most: Int) throws -> [String] {
      try Folders.newestJSON(in: folder.path, most: most).files.map { String($0.name.prefix(1)) }
    }
    #expect(try names(most: 3) == ["e", "b", "d"])
    #expect(try names(most: 9) == ["e", "b", "d", "a", "f", "c"])
    #expect(try Folders.newestJSON(in: folder.path, most: 3).count == 6)
    #expect(try Folders.newestJSON(in: folder.path, most: 3).files.first?.path == folder("e.json"))
  }

  @Test func aMissingFolderIsMissing() throws {
    let failure = #expect(throws: StorageFailure.self) { try Folders.listJSON(in: "/nowhere") }
    #expect(failure?.isMissing == true)
  }
}
