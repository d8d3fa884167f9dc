import CommandSupport
import Glibc
import Storage
import Typography
import Wording

/// Why an assessment could not be saved, for somebody who knows nothing of system calls.
extension SavingPhrases {
  /// `place` is the file that was to be written; what failed may have been a file beside it.
  func message(_ failure: WritingFailure, for place: String) -> String {
    guard case .storage(let storage) = failure, let code = storage.systemCode,
      let message = message(code, for: SafeText.line(place))
    else { return failure.message(words) }
    return message
  }

  private func message(_ code: Int32, for file: String) -> String? {
    switch code {
    case ENOENT: noFolder(file: file)
    case ENOTDIR: notAFolder(file: file)
    case EACCES, EPERM: forbidden(file: file)
    case EROFS: readOnly(file: file)
    case ENOSPC: full(file: file)
    case EDQUOT: quota(file: file)
    case EIO: broken(file: file)
    case ENAMETOOLONG: longName(file: file)
    default: nil
    }
  }
}
