import Glibc

/// By what a file can be told from another one under the same name, and from itself after a change.
struct FileStamp: Equatable, Sendable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let modified: FileTime
  /// When anything about it changed last. Unlike ``modified`` no program can set it back.
  private let changed: FileTime

  init(_ status: stat) {
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = FileTime(status.st_mtim)
    changed = FileTime(status.st_ctim)
  }

  /// Whether it is the same file with nothing written to it, though it may have another name.
  func holdsSame(as other: FileStamp?) -> Bool {
    (device, number, size) == (other?.device, other?.number, other?.size)
      && modified == other?.modified
  }

  /// Of what has this name now; nil when nothing has.
  static func of(_ path: String) throws(StorageFailure) -> FileStamp? {
    let place = try FilePlace(path)
    return try place.folder.status(of: place.name).map { FileStamp($0) }
  }
}
