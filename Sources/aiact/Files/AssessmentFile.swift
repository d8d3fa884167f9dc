import Assessments
import Questionnaires
import Storage
import Typography

/// Assessments on disk.
enum AssessmentFile {
  /// The largest file that is read as an assessment: 16 MiB.
  static let limit = 16 << 20

  /// Opens the assessment in a file.
  static func read(
    _ path: String, for loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> AssessmentReader.Opened {
    let bytes: [UInt8]
    do throws(StorageFailure) {
      bytes = try FileReader.read(path, limit: limit)
    } catch {
      throw CommandFailure(storage: error)
    }
    return try open(bytes, of: path, for: loaded)
  }

  /// Opens the assessment that stands in these bytes of a file.
  static func open(
    _ bytes: [UInt8], of path: String, for loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> AssessmentReader.Opened {
    do throws(AssessmentReader.Failure) {
      return try AssessmentReader.read(bytes, for: loaded.questionnaire)
    } catch {
      throw CommandFailure(
        message: "\(SafeText.clean(path))\(error.message)", status: .notUnderstood)
    }
  }
}

extension AssessmentReader.Failure {
  /// What follows the path of the file: `:3:7: …`.
  var message: String {
    switch self {
    case .notJSON(let message, let line, let column):
      ":\(line):\(column): \(SafeText.clean(message)); the file was left as it is"
    case .notAnAssessment(let what, let line, let column):
      ":\(line):\(column): this is not an assessment: \(SafeText.clean(what))"
    case .newerFormat(let format):
      ": written by a newer aiact (format \(format)); this one reads format \(Assessment.format)"
    case .otherQuestionnaire(let id):
      ": it belongs to the questionnaire \"\(SafeText.clean(id))\"; name it with --questionnaire"
    }
  }
}
