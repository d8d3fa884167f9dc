package import Storage
import Typography

/// The right to change an assessment, which one program at a time has.
package enum AssessmentLock {
  /// Takes it; a folder that takes no changes is a failure like others.
  package static func take(_ path: String) throws(CommandFailure) -> FileLock {
    var taken: FileLock?
    do throws(StorageFailure) {
      taken = try FileLock.acquire(path)
    } catch {
      throw CommandFailure(storage: error)
    }
    return try ours(taken, of: path)
  }

  /// The lock, unless another program has it.
  package static func ours(
    _ taken: consuming FileLock?, of path: String
  ) throws(CommandFailure) -> FileLock {
    guard let taken = consume taken else {
      let holder = FileLock.holder(path).map { " (process \($0.process) on \($0.host))" } ?? ""
      throw CommandFailure(
        message: "\(SafeText.clean(path)): another aiact has this assessment open\(holder); "
          + "close it there first", status: .locked)
    }
    return taken
  }
}
