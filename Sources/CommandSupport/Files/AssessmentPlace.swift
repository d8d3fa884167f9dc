import Storage
import Typography
import Wording

/// Where assessments lie, and moving them.
package enum AssessmentPlace {
  /// How many names are tried for a new file.
  private static let attempts = 1000

  /// The folder of a file: what stands before its name.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name of a file without its folder.
  package static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  /// Whether a file lies in the folder where aiact keeps assessments, put away or not.
  package static func isOwn(_ path: String) -> Bool {
    guard let own = try? Folders.data() else { return false }
    let folder = folder(of: path)
    return folder == own || folder == RegisterFiles.join(own, RegisterFiles.archive)
  }

  /// Moves a file under its lock; tells where it is now.
  package static func move(_ path: String, to newPath: String) throws(CommandFailure) {
    let lock = try AssessmentLock.take(path)
    defer { withExtendedLifetime(lock) {} }
    do throws(StorageFailure) {
      try FileMove.move(path, to: newPath)
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// Names a file after a system, in its folder; tells its new path. The same name stays.
  package static func rename(_ path: String, after system: String) throws(CommandFailure) -> String
  {
    let folder = AssessmentFolder(path: folder(of: path))
    for attempt in 1...attempts {
      let newPath = folder.newPath(for: system, attempt: attempt)
      if name(of: newPath) == name(of: path) { return path }
      let lock = try AssessmentLock.take(path)
      defer { withExtendedLifetime(lock) {} }
      do throws(StorageFailure) {
        try FileMove.move(path, to: newPath)
        return newPath
      } catch {
        guard case .alreadyExists = error, attempt < attempts else {
          throw CommandFailure(storage: error)
        }
      }
    }
    return path
  }

  /// Makes a file named after a system in a folder; tells its path.
  package static func create(
    _ bytes: [UInt8], named system: String, in folder: String
  ) throws(CommandFailure) -> String {
    let folder = AssessmentFolder(path: folder)
    for attempt in 1...attempts {
      let path = folder.newPath(for: system, attempt: attempt)
      do throws(StorageFailure) {
        try DurableFile.create(bytes, at: path)
        return path
      } catch {
        guard case .alreadyExists = error, attempt < attempts else {
          throw CommandFailure(storage: error)
        }
      }
    }
    throw CommandFailure(.cannotCreate) { $0.files.noFreeName }
  }
}
