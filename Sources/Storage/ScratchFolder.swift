import Glibc

/// A folder for nobody but this user, gone with everything in it when it goes out of scope.
package struct ScratchFolder: ~Copyable {
  package let path: String

  /// Made in `$TMPDIR`, or in `/tmp`; mode 0700.
  package init() throws(StorageFailure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) }
    let place = parent.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(place)/aiact.XXXXXX".utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { letters in
      letters.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw .last("mkdtemp", place) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // What cannot be removed stays: there is nobody left to tell.
    if let folder = try? FolderHandle(path, followsLinks: false) { try? Self.empty(folder) }
    rmdir(path)
  }

  /// Links are removed, not followed.
  private static func empty(_ folder: borrowing FolderHandle) throws(StorageFailure) {
    for name in try folder.names(withHidden: true) {
      guard let status = try folder.status(of: name) else { continue }
      let isFolder = FileKind(status) == .folder
      if isFolder { try? empty(FolderHandle(name, in: folder)) }
      unlinkat(folder.descriptor.number, name, isFolder ? AT_REMOVEDIR : 0)
    }
  }
}
