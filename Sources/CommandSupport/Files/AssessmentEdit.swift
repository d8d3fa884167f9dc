package import Assessments
import JSONText
import Storage
import Wording

/// Changes an assessment that lies in a file, outside an interview.
package enum AssessmentEdit {
  /// Takes the lock, opens the file, has it changed and makes it durable. Where nothing was changed,
  /// or `change` throws, the file stays as it is, byte for byte.
  package static func change<Result>(
    _ path: String, for loaded: LoadedQuestionnaire,
    _ change: (inout Assessment, FittedAssessment) throws(CommandFailure) -> Result
  ) throws(CommandFailure) -> Result {
    // What cannot be opened needs no lock beside it.
    _ = try AssessmentFile.read(path, for: loaded)
    let lock = try AssessmentLock.take(path)
    defer { withExtendedLifetime(lock) {} }
    try? DurableFile.removeLeftovers(of: path)
    var file: KnownFile
    do throws(StorageFailure) {
      file = try KnownFile(reading: path, limit: AssessmentFile.limit)
    } catch {
      throw CommandFailure(storage: error)
    }
    let fitted = try AssessmentFile.open(file.bytes, of: path, for: loaded)
    var assessment = fitted.assessment
    let before = assessment.bytes
    let result = try change(&assessment, fitted)
    if assessment.bytes != before { try save(assessment, in: &file) }
    return result
  }

  private static func save(
    _ assessment: Assessment, in file: inout KnownFile
  ) throws(CommandFailure) {
    do throws(WritingFailure) {
      let bytes: [UInt8]
      do throws(JSONRefusal) {
        bytes = try assessment.readableBytes(atMost: AssessmentFile.limit)
      } catch {
        throw .unreadable(error)
      }
      if assessment.formatRead < Assessment.format {
        do throws(StorageFailure) {
          try OlderCopy.keep(file.bytes, of: file.path, format: assessment.formatRead)
        } catch {
          throw .storage(error)
        }
      }
      try file.write(bytes)
    } catch {
      throw CommandFailure(.writingFailed) { error.message($0) }
    }
  }
}
