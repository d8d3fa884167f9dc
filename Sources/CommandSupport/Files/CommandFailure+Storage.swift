package import Storage
import Typography
import Wording

extension CommandFailure {
  /// What a failure of the file system means for a command.
  package init(storage failure: StorageFailure) {
    let status: ExitStatus =
      switch failure {
      case .system where failure.isMissing || failure.isThroughFile: .notFound
      case .system, .changedMeanwhile: .writingFailed
      case .alreadyExists, .symbolicLink, .noDataFolder: .cannotCreate
      case .notAFile, .tooLarge, .tooDeep: .notUnderstood
      }
    self.init(status) { SafeText.clean($0.files.text(failure)) }
  }
}
