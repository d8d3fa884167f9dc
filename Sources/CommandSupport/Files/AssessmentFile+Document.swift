package import Assessments
import Storage
import Typography
import Wording

extension AssessmentFile {
  /// The document in a file, whatever questionnaire it belongs to.
  package static func document(in path: String) throws(CommandFailure) -> Assessment {
    try document(try bytes(of: path), of: path)
  }

  /// The document in these bytes of a file.
  package static func document(
    _ bytes: [UInt8], of path: String
  ) throws(CommandFailure) -> Assessment {
    do throws(UnreadableAssessment) {
      return try Assessment(reading: bytes)
    } catch {
      throw CommandFailure(.notUnderstood) { error.message(about: path, $0) }
    }
  }

  /// What a file holds, if it is not too large for an assessment.
  package static func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    do throws(StorageFailure) {
      return try FileReader.read(path, limit: limit)
    } catch {
      throw CommandFailure(storage: error)
    }
  }
}
