import CommandSupport
import Glibc
import Storage
import Typography
import Wording

/// Why an assessment could not be saved, for somebody who knows nothing of system calls.
enum SavingWords {
  /// `place` is the file that was to be written; what failed may have been a file beside it.
  static func message(_ failure: WritingFailure, for place: String) -> String {
    guard case .storage(let storage) = failure, let code = storage.systemCode,
      let reason = reason(code)
    else { return failure.message(.english) }
    return "\(SafeText.line(place)): \(reason)"
  }

  private static func reason(_ code: Int32) -> String? {
    switch code {
    case ENOENT: "there is no such folder"
    case ENOTDIR: "a part of this path is no folder"
    case EACCES, EPERM: "you may not write there"
    case EROFS: "nothing can be written there, it is read-only"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EIO: "the disk reports an error"
    case ENAMETOOLONG: "the name is too long"
    default: nil
    }
  }
}
