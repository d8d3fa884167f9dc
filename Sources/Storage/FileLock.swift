import Glibc

/// The right to write a file, held by one program at a time.
///
/// It is a lock on a file of its own, `NAME.lock` beside it, because the file itself is replaced at
/// every save. The kernel releases it when the program ends, however it ends; what a dead program of
/// this computer left behind is taken over. The kernel of another computer cannot be asked: its lock
/// file may have come here through a synchronised folder. So a file that names another computer counts
/// as held until somebody says that it is not; see ``giveUp(_:)``.
package struct FileLock: ~Copyable {
  private let descriptor: Descriptor
  private let lockPath: String

  /// Takes the lock for the file at `path`; nil when another program holds it (see
  /// ``holder(_:)``). Never waits.
  ///
  /// - Throws: ``StorageFailure`` when the lock file cannot be made.
  package static func acquire(_ path: String) throws(StorageFailure) -> FileLock? {
    while true {
      let descriptor = try openLockFile(path + suffix)
      guard try lock(descriptor, path: path + suffix) else { return nil }
      // Whoever held it before may have removed the file between our opening and our locking.
      if try isStillThere(descriptor, path: path + suffix) {
        if let holder = writtenHolder(path), !holder.isHere { return nil }
        let lock = FileLock(descriptor: descriptor, lockPath: path + suffix)
        lock.writeHolder()
        return lock
      }
    }
  }

  /// What became of a lock that somebody says is left over.
  package enum GivenUp: Equatable, Sendable {
    /// Nobody held it.
    case wasFree
    /// The lock of another computer is gone.
    case gone(LockHolder)
    /// A running program of this computer holds it, and goes on holding it.
    case isHeld
  }

  /// Takes away what another computer left behind. Only a person can know that nothing there has the
  /// file open any more. What a running program of this computer holds stays.
  package static func giveUp(_ path: String) throws(StorageFailure) -> GivenUp {
    while true {
      let descriptor = try openLockFile(path + suffix)
      guard try lock(descriptor, path: path + suffix) else { return .isHeld }
      guard try isStillThere(descriptor, path: path + suffix) else { continue }
      let before = writtenHolder(path)
      // Removed while it is locked: nobody takes it between our look and this.
      unlink(path + suffix)
      return before.flatMap { $0.isHere ? nil : .gone($0) } ?? .wasFree
    }
  }

  /// Who holds the lock, as far as can be told. It may be out of date: ask only when
  /// ``acquire(_:)`` gave nil.
  package static func holder(_ path: String) -> LockHolder? {
    for _ in 0..<20 {
      if let holder = writtenHolder(path) { return holder }
      // Whoever took the lock this very moment has not written its name yet.
      usleep(1000)
    }
    return nil
  }

  // Removed while it is locked, so that nobody else can hold it at this moment.
  deinit { unlink(lockPath) }

  static let suffix = ".lock"

  private init(descriptor: consuming Descriptor, lockPath: String) {
    self.descriptor = descriptor
    self.lockPath = lockPath
  }

  private static func writtenHolder(_ path: String) -> LockHolder? {
    let bytes = try? FileReader.read(path + suffix, limit: 1024, followsLinks: false)
    return bytes.flatMap { LockHolder(String(decoding: $0, as: UTF8.self)) }
  }

  private func writeHolder() {
    ftruncate(descriptor.number, 0)
    // The lock holds without it; only the message to a second program would name nobody.
    try? Descriptor.write(
      Array(LockHolder.current.text.utf8), to: descriptor.number, path: lockPath)
  }

  private static func openLockFile(_ path: String) throws(StorageFailure) -> Descriptor {
    let descriptor: Descriptor
    do throws(StorageFailure) {
      descriptor = try Descriptor(
        opening: path, path: path, flags: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY,
        mode: 0o600)
    } catch {
      throw error.systemCode == ELOOP ? .symbolicLink(path: path) : error
    }
    let status = try descriptor.status(path: path)
    let kind = FileKind(status)
    guard kind == .file else { throw .notAFile(path: path, kind: kind) }
    // Made under a umask that takes the owner's rights, it could not be opened again.
    if status.st_mode & 0o777 != 0o600 { fchmod(descriptor.number, 0o600) }
    return descriptor
  }

  /// False when another program holds it.
  private static func lock(
    _ descriptor: borrowing Descriptor, path: String
  ) throws(StorageFailure) -> Bool {
    let number = descriptor.number
    if retrying({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .last("flock", path) }
    return false
  }

  private static func isStillThere(
    _ descriptor: borrowing Descriptor, path: String
  ) throws(StorageFailure) -> Bool {
    let ours = try descriptor.status(path: path)
    var named = stat()
    guard lstat(path, &named) == 0 else { return false }
    return ours.st_dev == named.st_dev && ours.st_ino == named.st_ino
  }
}
