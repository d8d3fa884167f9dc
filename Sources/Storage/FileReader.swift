import Glibc

/// Whole files in memory, within limits.
package enum FileReader {
  /// The bytes of a file. A named pipe, device or folder is refused at once; nothing hangs.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that are accepted; ``StorageFailure/tooLarge(path:limit:)`` names it.
  ///   - followsLinks: whether `path` itself may be a symbolic link. Off for files that will be
  ///     written again.
  package static func read(
    _ path: String, limit: Int, followsLinks: Bool = true
  ) throws(StorageFailure) -> [UInt8] {
    try read(path, in: AT_FDCWD, path: path, limit: limit, followsLinks: followsLinks)
  }

  /// All of standard input, until its end.
  ///
  /// - Parameter limit: the most bytes that are accepted.
  package static func readAllOfStandardInput(limit: Int) throws(StorageFailure) -> [UInt8] {
    try readAll(STDIN_FILENO, expected: 0, path: "standard input", limit: limit)
  }

  /// A file in an open folder.
  static func read(
    _ name: String, in folder: Int32, path: String, limit: Int, followsLinks: Bool
  ) throws(StorageFailure) -> [UInt8] {
    let file = try open(name, in: folder, path: path, followsLinks: followsLinks)
    let status = try file.status(path: path)
    return try readAll(file.number, expected: Int(status.st_size), path: path, limit: limit)
  }

  static let currentFolder = AT_FDCWD

  /// An open file, and nothing but a file.
  static func open(
    _ name: String, in folder: Int32, path: String, followsLinks: Bool
  ) throws(StorageFailure) -> Descriptor {
    let noFollow = followsLinks ? 0 : O_NOFOLLOW
    let file: Descriptor
    do throws(StorageFailure) {
      // Without O_NONBLOCK a named pipe would wait here for a writer.
      file = try Descriptor(
        opening: name, in: folder, path: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY | noFollow)
    } catch {
      switch error.systemCode {
      case ELOOP where !followsLinks: throw .symbolicLink(path: path)
      case ENXIO: throw .notAFile(path: path, kind: .socket)
      default: throw error
      }
    }
    let kind = FileKind(try file.status(path: path))
    guard kind == .file else { throw .notAFile(path: path, kind: kind) }
    return file
  }

  private static func readAll(
    _ descriptor: Int32, expected: Int, path: String, limit: Int
  ) throws(StorageFailure) -> [UInt8] {
    guard expected <= limit else { throw .tooLarge(path: path, limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    // One more than expected, so that the second call already says that this was all.
    var next = expected == 0 ? 1 << 16 : expected + 1
    while try Descriptor.read(upTo: next, into: &bytes, from: descriptor, path: path) > 0 {
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      next = expected == 0 ? 1 << 16 : 1
    }
    return bytes
  }
}
