import Assessments
package import Storage
import Typography
package import Wording

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

  /// The command that takes away what another computer left behind.
  package static func unlocking(_ path: String) -> String {
    "\(ProgramName.shown) unlock \(ShellWord.quoted(path))"
  }

  /// The lock, unless another program has it.
  package static func ours(
    _ taken: consuming FileLock?, of path: String
  ) throws(CommandFailure) -> FileLock {
    guard let taken = consume taken else { throw held(path) }
    return taken
  }

  /// That another program has it, and which.
  package static func held(_ path: String) -> CommandFailure {
    let holder = FileLock.holder(path)
    let name = AssessmentName.shown(path)
    return CommandFailure(.locked) { SafeText.clean($0.files.locked(by: holder, name)) }
  }
}

extension FilesPhrases {
  /// Who has the file open, and what to do.
  fileprivate func locked(by holder: LockHolder?, _ path: String) -> String {
    guard let holder else { return lockedSomewhere(path: path) }
    return holder.isHere
      ? lockedHere(path: path, process: String(holder.process), holder: text(holder))
      : lockedElsewhere(
        path: path, holder: text(holder), command: AssessmentLock.unlocking(path))
  }

  /// Who holds a lock, and since when.
  package func text(_ holder: LockHolder) -> String {
    let since = holder.since.map { Timestamp($0).map(words.moment) ?? $0 }
    return switch (holder.user, since) {
    case (nil, nil): holder.host
    case (nil, let since?): holderSince(host: holder.host, since: since)
    case (let user?, nil): holderUser(host: holder.host, user: user)
    case (let user?, let since?): holderUserSince(host: holder.host, user: user, since: since)
    }
  }
}
