import Glibc

/// A folder that is made to be filled, such as an export. It is held open: what is written goes into
/// this very folder, whatever takes its name meanwhile.
package struct NewFolder: ~Copyable {
  private let folder: FolderHandle

  /// Makes the folder, mode 0700, and those it stands in.
  ///
  /// - Throws: ``StorageFailure/alreadyExists(path:)`` when there is something in it already.
  package init(_ path: String) throws(StorageFailure) {
    var path = path[...]
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    let plain = String(path)
    var status = stat()
    let isThere = lstat(plain, &status) == 0
    try Folders.create(plain)
    // What was made just now is no link.
    folder = try Self.empty(plain, followsLinks: isThere)
  }

  private static func empty(
    _ path: String, followsLinks: Bool
  ) throws(StorageFailure) -> FolderHandle {
    let folder = try FolderHandle(path, followsLinks: followsLinks)
    guard try folder.names(withHidden: true).isEmpty else { throw .alreadyExists(path: path) }
    return folder
  }

  /// Writes a file into the folder, mode 0600, with the folders that its name asks for; a link in
  /// the place of one of those is not followed.
  ///
  /// - Parameter name: a relative path such as `sections/10-system.json`.
  package func write(_ bytes: [UInt8], to name: String) throws(StorageFailure) {
    var parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let path = folder.path(of: name)
    guard let file = parts.popLast(), !parts.contains(where: { ["", ".", ".."].contains($0) })
    else { throw .system(POSIXFailure(call: "open", path: path, code: EINVAL)) }
    var inner = try folder.copy()
    for part in parts { inner = try inner.folder(named: part) }
    try DurableFile.create(bytes, at: FilePlace(file, in: inner, path: path))
  }
}
