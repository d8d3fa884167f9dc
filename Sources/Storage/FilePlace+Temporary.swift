import Glibc

extension FilePlace {
  /// How many names are tried for a temporary file. One more than one is needed only when somebody
  /// tidies the folder at the very moment at which the file is made.
  private static let attempts = 100

  /// Runs `body` with the name of a temporary file in the folder that holds the bytes, on disk. The
  /// file is removed when anything fails, and locked as long as this program lives: one that is not
  /// was left by the dead. Not `synced`, the bytes may be lost with the machine's power.
  ///
  /// - Parameter mode: the permissions; nil for those of any new file of the user.
  func withTemporaryFile(
    _ bytes: [UInt8], mode: UInt32?, synced: Bool = true,
    _ body: (_ name: String) throws(StorageFailure) -> Void
  ) throws(StorageFailure) {
    for attempt in 1...Self.attempts {
      let temporary = TemporaryName(for: name).new
      let file = try Descriptor(
        opening: temporary, in: folder.descriptor.number, path: path,
        flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode_t(mode ?? 0o666))
      do throws(StorageFailure) {
        guard try isOurs(file) || attempt == Self.attempts else { continue }
        // Closing tells what the kernel kept back; the lock lasts as long as one descriptor.
        let lock = try file.copy(path: path)
        try fill(file, with: bytes, mode: mode, synced: synced)
        try body(temporary)
        withExtendedLifetime(lock) {}
        return
      } catch {
        unlinkat(folder.descriptor.number, temporary, 0)
        throw error
      }
    }
  }

  /// Locks a new file. False when somebody who tidies the folder was faster, and has removed it or is
  /// about to. A file system without locks cannot tell the dead from the living; there nobody tidies.
  private func isOurs(_ file: borrowing Descriptor) throws(StorageFailure) -> Bool {
    let number = file.number
    if retrying({ flock(number, LOCK_EX | LOCK_NB) }) != 0 { return errno != EWOULDBLOCK }
    return try file.status(path: path).st_nlink > 0
  }

  /// Removes the temporary files that programs left which were killed while they wrote one of these
  /// files. What a living program writes is locked, and stays.
  static func removeLeftovers(
    of names: Set<String>, in folder: borrowing FolderHandle
  ) throws(StorageFailure) {
    let prefixes = Set(names.map { TemporaryName(for: $0).prefix })
    for name in try folder.names(withHidden: true, endingIn: TemporaryName.suffix) {
      guard let prefix = TemporaryName.prefix(of: name), prefixes.contains(prefix),
        let file = try? Descriptor(
          opening: name, in: folder.descriptor.number, path: folder.path(of: name),
          flags: O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY),
        let status = try? file.status(path: folder.path(of: name)), FileKind(status) == .file
      else { continue }
      let number = file.number
      guard retrying({ flock(number, LOCK_EX | LOCK_NB) }) == 0 else { continue }
      unlinkat(folder.descriptor.number, name, 0)
    }
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
