import Glibc

/// Where a file is to be written: its folder, held open, and its name there.
struct FilePlace: ~Copyable {
  let path: String
  let folder: FolderHandle
  let name: String

  init(_ path: String) throws(StorageFailure) {
    self.path = path
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard !name.utf8.contains(0), !["", ".", ".."].contains(name) else {
      throw .system(POSIXFailure(call: "open", path: path, code: path.isEmpty ? ENOENT : EINVAL))
    }
    folder = try FolderHandle(parent)
  }

  /// A name in a folder that is open.
  init(_ name: String, in folder: consuming FolderHandle, path: String) throws(StorageFailure) {
    guard !name.utf8.contains(0), !["", ".", ".."].contains(name) else {
      throw .system(POSIXFailure(call: "open", path: path, code: EINVAL))
    }
    self.path = path
    self.name = name
    self.folder = folder
  }

  /// Throws when something stands there that is not to be replaced by a file.
  func refuseAllButFiles() throws(StorageFailure) {
    guard let status = try folder.status(of: name) else { return }
    switch FileKind(status) {
    case .file: return
    case .symbolicLink: throw .symbolicLink(path: path)
    case let kind: throw .notAFile(path: path, kind: kind)
    }
  }

  func rename(_ temporary: String) throws(StorageFailure) {
    let number = folder.descriptor.number
    guard renameat(number, temporary, number, name) == 0 else { throw .last("rename", path) }
  }

  /// Gives the temporary file its name, unless something has it.
  func link(_ temporary: String) throws(StorageFailure) {
    let number = folder.descriptor.number
    if linkat(number, temporary, number, name, 0) == 0 {
      unlinkat(number, temporary, 0)
      return
    }
    switch errno {
    case EEXIST:
      throw .alreadyExists(path: path)
    case EPERM, ENOTSUP, ENOSYS, EMLINK:
      // File systems without links, on memory sticks: take the name first, then replace.
      try reserve()
      try rename(temporary)
    default:
      throw .last("link", path)
    }
  }

  private func reserve() throws(StorageFailure) {
    do throws(StorageFailure) {
      _ = try Descriptor(
        opening: name, in: folder.descriptor.number, path: path,
        flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    } catch {
      throw error.systemCode == EEXIST ? .alreadyExists(path: path) : error
    }
  }
}
