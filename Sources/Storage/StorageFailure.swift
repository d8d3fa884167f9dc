import Glibc

/// Why something could not be read, written or locked.
package enum StorageFailure: Error, Sendable, Equatable {
  /// A system call failed.
  case system(POSIXFailure)
  /// A link stands where a file would be written or read; links are not followed there.
  case symbolicLink(path: String)
  /// A file that must not be overwritten is there already.
  case alreadyExists(path: String)
  /// Somebody else changed the file since it was read or written here.
  case changedMeanwhile(path: String)
  /// Something else than a file has this name.
  case notAFile(path: String, kind: FileKind)
  /// The file, or all files of a folder together, are larger than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// Folders stand in each other more than `limit` deep.
  case tooDeep(path: String, limit: Int)
  /// Neither XDG_DATA_HOME nor HOME names a folder.
  case noDataFolder

  /// One line for the user. Paths are as they came; clean it before it goes to a terminal.
  package var message: String {
    switch self {
    case .system(let failure):
      failure.message
    case .symbolicLink(let path):
      "\(path): this is a symbolic link; name the file it points to"
    case .alreadyExists(let path):
      "\(path): there is such a file already; it was not overwritten"
    case .changedMeanwhile(let path):
      "\(path): somebody else changed this file meanwhile; it was not overwritten"
    case .notAFile(let path, let kind):
      "\(path): this is \(kind.rawValue), not a file"
    case .tooLarge(let path, let limit):
      "\(path): larger than \(limit) bytes"
    case .tooDeep(let path, let limit):
      "\(path): more than \(limit) folders deep"
    case .noDataFolder:
      "no folder for assessments: set HOME or XDG_DATA_HOME to an absolute path, or name a file"
    }
  }

  /// Whether the file or folder is not there.
  package var isMissing: Bool { systemCode == ENOENT }

  /// Whether a file stands where the path has a folder.
  package var isThroughFile: Bool { systemCode == ENOTDIR }

  /// Whether a folder was wanted, not a file.
  package var isAboutFolder: Bool {
    guard case .system(let failure) = self else { return false }
    return [Self.openingFolder, Self.makingFolder].contains(failure.call)
  }

  static let openingFolder = "opendir"
  static let makingFolder = "mkdir"

  /// Whether the user has no right to do it, or nobody has: a read-only folder.
  package var isForbidden: Bool { [EACCES, EPERM, EROFS].contains(systemCode) }

  /// The `errno`, if a system call failed.
  package var systemCode: Int32? {
    if case .system(let failure) = self { failure.code } else { nil }
  }

  /// The call that just failed, as `errno` tells.
  static func last(_ call: String, _ path: String) -> StorageFailure {
    .system(POSIXFailure(call: call, path: path, code: errno))
  }
}
