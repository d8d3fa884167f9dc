import Assessments
package import Storage
import Typography
import Wording

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
      throw CommandFailure(
        message: SafeText.clean(words(FileLock.holder(path), path)), status: .locked)
    }
    return taken
  }

  /// Who has the file open, and what to do.
  private static func words(_ holder: LockHolder?, _ path: String) -> String {
    guard let holder else {
      return "\(path): another aiact has this assessment open; close it there first"
    }
    let since = holder.since.map { " since \(Timestamp($0)?.long ?? $0)" } ?? ""
    let who = holder.user.map { ", \($0)" } ?? ""
    guard holder.isHere else {
      return "\(path): this assessment is open on another computer (\(holder.host)\(who)\(since)). "
        + "Close it there first. If it is not open there any more, remove "
        + FileLock.place(for: path)
    }
    return "\(path): another aiact has this assessment open (process \(holder.process) on "
      + "\(holder.host)\(who)\(since)); close it there first"
  }
}
