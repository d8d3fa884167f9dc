import Glibc

extension FilePlace {
  /// Runs `body` with the name of a temporary file in the folder that holds the bytes, on disk. The
  /// file is removed when anything fails. Not `synced`, they may be lost with the machine's power.
  ///
  /// - Parameter mode: the permissions; nil for those of any new file of the user.
  func withTemporaryFile(
    _ bytes: [UInt8], mode: UInt32?, synced: Bool = true,
    _ body: (_ name: String) throws(StorageFailure) -> Void
  ) throws(StorageFailure) {
    let temporary = prefix + "\(getpid()).\(UInt64.random(in: 0 ... .max))" + Self.suffix
    let file = try Descriptor(
      opening: temporary, in: folder.descriptor.number, path: path,
      flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode_t(mode ?? 0o666))
    do throws(StorageFailure) {
      try fill(file, with: bytes, mode: mode, synced: synced)
      try body(temporary)
    } catch {
      unlinkat(folder.descriptor.number, temporary, 0)
      throw error
    }
  }

  /// Whether a name in the folder is one of a temporary file for this file.
  func isTemporary(_ other: String) -> Bool {
    guard other.hasPrefix(prefix), other.hasSuffix(Self.suffix) else { return false }
    let middle = other.dropFirst(prefix.count).dropLast(Self.suffix.count)
    return middle.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }
  }

  private static var suffix: String { ".tmp" }

  /// Hidden, so that no listing shows it; cut, so that it is never too long for the file system.
  private var prefix: String {
    var start = name[...]
    while start.utf8.count > 180 { start = start.dropLast() }
    return ".\(start)."
  }

  private func fill(
    _ file: consuming Descriptor, with bytes: [UInt8], mode: UInt32?, synced: Bool
  ) throws(StorageFailure) {
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw .last("fstat", path) }
    // The umask may have taken away what the owner needs to read it again.
    let wanted = mode.map { mode_t($0) } ?? status.st_mode & 0o777 | 0o600
    guard fchmod(file.number, wanted) == 0 else { throw .last("fchmod", path) }
    try Descriptor.write(bytes, to: file.number, path: path)
    guard !synced || retrying({ fsync(file.number) }) == 0 else { throw .last("fsync", path) }
    try file.close(path: path)
  }
}
