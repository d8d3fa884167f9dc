import Glibc

/// By what a file can be told from another one under the same name, and from itself after a change.
struct FileStamp: Equatable, Sendable {
  private let device: UInt
  private let number: UInt
  private let size: Int
  private let modified: FileTime

  init(_ status: stat) {
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
    size = Int(status.st_size)
    modified = FileTime(status.st_mtim)
  }

  /// Of what has this name now; nil when nothing has.
  static func of(_ path: String) throws(StorageFailure) -> FileStamp? {
    let place = try FilePlace(path)
    return try place.folder.status(of: place.name).map { FileStamp($0) }
  }
}
