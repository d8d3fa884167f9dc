import Glibc

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file for this process only: programs started from here do not inherit it.
  ///
  /// - Parameters:
  ///   - name: a path, or a name in `folder`.
  ///   - path: what the user is told when it fails.
  init(
    opening name: String, in folder: Int32 = AT_FDCWD, path: String, flags: Int32,
    mode: mode_t = 0
  ) throws(StorageFailure) {
    // C would take what stands before the zero byte for the name.
    guard !name.utf8.contains(0) else {
      throw .system(POSIXFailure(call: "open", path: path, code: EINVAL))
    }
    let opened = retrying { openat(folder, name, flags | O_CLOEXEC, mode) }
    guard opened >= 0 else {
      throw .last(flags & O_DIRECTORY == 0 ? "open" : StorageFailure.openingFolder, path)
    }
    number = opened
  }

  private init(number: Int32) { self.number = number }

  deinit { Glibc.close(number) }

  /// The same open file once more: a lock on it lasts until both are closed.
  func copy(path: String) throws(StorageFailure) -> Descriptor {
    let copied = fcntl(number, F_DUPFD_CLOEXEC, 0)
    guard copied >= 0 else { throw .last("dup", path) }
    return Descriptor(number: copied)
  }

  /// What is open here.
  func status(path: String) throws(StorageFailure) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last("fstat", path) }
    return status
  }

  /// Closes it and reports what the kernel had not told before.
  consuming func close(path: String) throws(StorageFailure) {
    let number = number
    discard self
    // After EINTR the descriptor is closed all the same on Linux.
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .last("close", path) }
  }
}

/// The result of a call, made again as long as a signal interrupts it.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
