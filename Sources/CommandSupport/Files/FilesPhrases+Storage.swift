import Glibc
package import Storage
package import Wording

/// What the file system refuses, in words.
extension FilesPhrases {
  /// One line for the user. Paths are as they came; clean it before it goes to a terminal.
  package func text(_ failure: StorageFailure) -> String {
    switch failure {
    case .system(let reason): text(reason, isAboutFolder: failure.isAboutFolder)
    case .symbolicLink(let path): symbolicLink(path: path)
    case .alreadyExists(let path): exists(path: path)
    case .changedMeanwhile(let path): changedMeanwhile(path: path)
    case .notAFile(let path, let kind): notAFile(path, kind)
    case .tooLarge(let path, let limit): tooLarge(path: place(path), limit: String(limit))
    case .tooDeep(let path, let limit): tooDeep(path: path, limit: limit)
    case .noDataFolder: noDataFolder
    }
  }

  private func notAFile(_ path: String, _ kind: FileKind) -> String {
    switch kind {
    case .file: notAFile(path: path)
    case .folder: notAFileFolder(path: path)
    case .symbolicLink: notAFileLink(path: path)
    case .pipe: notAFilePipe(path: path)
    case .socket: notAFileSocket(path: path)
    case .device: notAFileDevice(path: path)
    }
  }

  /// What is no file has names of its own.
  private func place(_ path: String) -> String {
    switch path {
    case "standard output": standardOutput
    case "standard input": standardInput
    default: path
    }
  }

  private func text(_ failure: POSIXFailure, isAboutFolder: Bool) -> String {
    let path = place(failure.path)
    guard let reason = reason(failure, isAboutFolder: isAboutFolder) else {
      return system(path: path, reason: failure.reason, call: failure.call)
    }
    return plain(path: path, reason: reason)
  }

  /// The usual reasons; nil for those that only a programmer meets, who is told the call.
  private func reason(_ failure: POSIXFailure, isAboutFolder: Bool) -> String? {
    switch failure.code {
    case ENOENT: isAboutFolder ? reasonNoFolder : reasonMissing
    case ENOTDIR: FileKind.of(failure.path) == nil ? reasonNotFolder : reasonFolderNeeded
    case EACCES: reasonForbidden
    case EPERM: reasonNotPermitted
    case ELOOP: reasonLinks
    case EROFS: reasonReadOnly
    case ENOSPC: reasonFull
    case EDQUOT: reasonQuota
    case EISDIR: reasonFolder
    case ENAMETOOLONG: reasonNameTooLong
    case EIO: reasonInput
    case EPIPE: reasonPipe
    default: nil
    }
  }
}
