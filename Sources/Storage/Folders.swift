import Glibc

/// Folders of assessments.
package enum Folders {
  /// Where assessments are kept unless the user says otherwise: `$XDG_DATA_HOME/aiact`, or
  /// `$HOME/.local/share/aiact`. It need not exist.
  ///
  /// - Parameter variable: the value of an environment variable.
  /// - Throws: ``StorageFailure/noDataFolder`` when neither is an absolute path.
  package static func data(
    variable: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  ) throws(StorageFailure) -> String {
    // The XDG specification says to ignore relative paths.
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return "\(data)/aiact" }
    if let home = variable("HOME"), home.hasPrefix("/") { return "\(home)/.local/share/aiact" }
    throw .noDataFolder
  }

  /// Throws unless there is a folder of this name.
  package static func require(_ path: String) throws(StorageFailure) {
    _ = try FolderHandle(path)
  }

  /// Makes a folder and those it stands in, as far as they are missing, for nobody but the user
  /// (mode 0700, whatever the umask); `isShared`, as open as any new folder of the user. Folders that
  /// exist stay as they are.
  package static func create(_ path: String, isShared: Bool = false) throws(StorageFailure) {
    do throws(StorageFailure) {
      try makeIfMissing(path, isShared)
    } catch {
      guard error.isMissing, let parent = parent(of: path) else { throw error }
      try create(parent, isShared: isShared)
      try makeIfMissing(path, isShared)
    }
  }

  /// The files of a folder that end in `.json` and are not hidden, sorted by name. Anything that is
  /// not a file, links included, is left out.
  package static func listJSON(in path: String) throws(StorageFailure) -> [ListedFile] {
    let folder = try FolderHandle(path)
    var files: [ListedFile] = []
    for name in try folder.names() where name.hasSuffix(".json") {
      // A file can go while we look.
      guard let status = try folder.status(of: name), FileKind(status) == .file else { continue }
      files.append(
        ListedFile(name: name, path: folder.path(of: name), modified: FileTime(status.st_mtim)))
    }
    return files
  }

  /// The names of what ends in `.json` in a folder and is not hidden, sorted. Unlike
  /// ``listJSON(in:)`` it does not look at each: whoever reads them all finds out anyway.
  package static func jsonNames(in path: String) throws(StorageFailure) -> [String] {
    try FolderHandle(path).names().filter { $0.hasSuffix(".json") }
  }

  /// Of the files that ``listJSON(in:)`` lists, those changed last, the last one first, and how many there
  /// are in all. Needs little more memory than their names.
  package static func newestJSON(
    in path: String, most: Int
  ) throws(StorageFailure) -> (files: [ListedFile], count: Int) {
    let folder = try FolderHandle(path)
    // From the oldest to the newest.
    var newest: [(modified: FileTime, name: String)] = []
    var count = 0
    for name in try folder.unsortedNames(endingIn: ".json") {
      guard let status = try folder.status(of: name), FileKind(status) == .file else { continue }
      count += 1
      let file = (modified: FileTime(status.st_mtim), name: name)
      if newest.count == most {
        guard let oldest = newest.first, oldest < file else { continue }
        newest.removeFirst()
      }
      let place = newest.lastIndex { $0 < file }.map { $0 + 1 } ?? 0
      newest.insert(file, at: place)
    }
    let files = newest.reversed().map {
      ListedFile(name: $0.name, path: folder.path(of: $0.name), modified: $0.modified)
    }
    return (files, count)
  }

  private static func makeIfMissing(
    _ path: String, _ isShared: Bool
  ) throws(StorageFailure) {
    if mkdir(path, isShared ? 0o777 : 0o700) == 0 {
      guard isShared || chmod(path, 0o700) == 0 else { throw .last("chmod", path) }
      return
    }
    let code = errno
    var status = stat()
    guard code == EEXIST, stat(path, &status) == 0, FileKind(status) == .folder else {
      throw .system(
        POSIXFailure(call: "mkdir", path: path, code: code == EEXIST ? ENOTDIR : code))
    }
  }

  private static func parent(of path: String) -> String? {
    var rest = path[...]
    while rest.last == "/" { rest = rest.dropLast() }
    guard let slash = rest.lastIndex(of: "/"), slash > rest.startIndex else { return nil }
    return String(rest[..<slash])
  }
}
