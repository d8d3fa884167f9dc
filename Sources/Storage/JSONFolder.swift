import Glibc

/// The files of a questionnaire.
package enum JSONFolder {
  /// One file.
  package struct File: Equatable, Sendable {
    /// Its path in the folder, such as `sections/10-system.json`.
    package let path: String
    package let bytes: [UInt8]
  }

  /// How many folders may stand in each other, the first included.
  package static let depthLimit = 3
  /// How many bytes all files may have together: 64 MiB.
  package static let sizeLimit = 64 << 20

  /// All files that end in `.json`, in this folder and those in it, sorted by path. Hidden files
  /// and folders are left out. The folder itself may be a link, but nothing in it.
  ///
  /// - Throws: ``StorageFailure`` naming the first file that cannot be read or breaks a limit.
  package static func read(
    _ path: String, sizeLimit: Int = sizeLimit
  ) throws(StorageFailure) -> [File] {
    let folder = try FolderHandle(path)
    var collector = Collector(root: path, limit: sizeLimit)
    try collector.collect(folder, prefix: "", depth: 1)
    return collector.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private struct Collector {
    let root: String
    let limit: Int
    var files: [File] = []
    var size = 0

    mutating func collect(
      _ folder: borrowing FolderHandle, prefix: String, depth: Int
    ) throws(StorageFailure) {
      for name in try folder.names() {
        guard let status = try folder.status(of: name) else { continue }
        let path = folder.path(of: name)
        switch FileKind(status) {
        case .folder:
          guard depth < depthLimit else { throw .tooDeep(path: path, limit: depthLimit) }
          try collect(
            FolderHandle(name, in: folder), prefix: "\(prefix)\(name)/", depth: depth + 1)
        case .symbolicLink where name.hasSuffix(".json") || leadsToFolder(name, in: folder):
          // Followed, it could show a file in an error message that the sender of the folder
          // should not see; left out, the questionnaire would miss a part.
          throw .symbolicLink(path: path)
        case _ where name.hasSuffix(".json"):
          try add(name, in: folder, as: prefix + name)
        default:
          continue
        }
      }
    }

    private mutating func add(
      _ name: String, in folder: borrowing FolderHandle, as relative: String
    ) throws(StorageFailure) {
      let path = folder.path(of: name)
      do throws(StorageFailure) {
        let bytes = try FileReader.read(
          name, in: folder.descriptor.number, path: path, limit: limit - size, followsLinks: false)
        size += bytes.count
        files.append(File(path: relative, bytes: bytes))
      } catch {
        // The limit is one for all files, so it is the folder that is too large.
        if case .tooLarge = error { throw .tooLarge(path: root, limit: limit) }
        throw error
      }
    }

    private func leadsToFolder(_ name: String, in folder: borrowing FolderHandle) -> Bool {
      var status = stat()
      return fstatat(folder.descriptor.number, name, &status, 0) == 0
        && FileKind(status) == .folder
    }
  }
}
