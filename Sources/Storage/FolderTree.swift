import Glibc

/// All files of a folder and of those in it.
package enum FolderTree {
  /// How many folders may stand in each other, the first included.
  package static let depthLimit = 16
  /// How many files there may be.
  package static let countLimit = 100_000

  /// The paths of the files from the folder, with `/`, sorted. Hidden files and folders are left out,
  /// and so are lock files. The folder itself may be a link, but nothing in it: what a link leads to
  /// is not in the folder.
  ///
  /// - Throws: ``StorageFailure`` naming the first file that breaks a limit or is no file.
  package static func files(in path: String) throws(StorageFailure) -> [String] {
    var names: [String] = []
    try collect(FolderHandle(path), prefix: "", depth: 1, root: path, &names)
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func collect(
    _ folder: borrowing FolderHandle, prefix: String, depth: Int, root: String,
    _ names: inout [String]
  ) throws(StorageFailure) {
    for name in try folder.names() where !name.hasSuffix(FileLock.suffix) {
      guard let status = try folder.status(of: name) else { continue }
      let path = folder.path(of: name)
      switch FileKind(status) {
      case .file: names.append(prefix + name)
      case .folder:
        guard depth < depthLimit else { throw .tooDeep(path: path, limit: depthLimit) }
        try collect(
          FolderHandle(name, in: folder), prefix: "\(prefix)\(name)/", depth: depth + 1,
          root: root, &names)
      case .symbolicLink: throw .symbolicLink(path: path)
      case let kind: throw .notAFile(path: path, kind: kind)
      }
      guard names.count <= countLimit else { throw .tooLarge(path: root, limit: countLimit) }
    }
  }
}
