import Assessments
import CommandSupport
import JSONText
import ResultFiles
import Storage
import Typography
import Wording

/// Where a joined assessment goes.
struct MergeOutput {
  /// `-` is standard output.
  let path: String
  let replacing: Bool
  /// Whether a file in an older format is kept beside the new one.
  let keepsOlder: Bool
  let words: Words

  /// A lock that is held until it is released; none for standard output.
  final class Held {
    private var lock: FileLock?

    init(_ lock: consuming FileLock?) { self.lock = consume lock }

    func release() { lock = nil }
  }

  /// Nobody else may be writing the file meanwhile. A file that must not be replaced is told before
  /// anything is asked.
  func lock() throws(CommandFailure) -> Held {
    guard path != "-" else { return Held(nil) }
    if !replacing { try Publishing.refuseExisting(path) }
    return Held(try AssessmentLock.take(path))
  }

  /// Nothing is written that could not be opened again.
  func write(_ assessment: Assessment) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(JSONRefusal) {
      bytes = try assessment.readableBytes(atMost: AssessmentFile.limit)
    } catch {
      throw CommandFailure(
        message: words.merging.notReadable(reason: WritingFailure.unreadable(error).message(words)),
        status: .writingFailed)
    }
    guard path != "-" else { return try Output.write(bytes) }
    if replacing { try keepOlder() }
    try Publishing.save(
      bytes, to: path, replacing: replacing, forceHelps: true, isPrivate: true)
  }

  private func keepOlder() throws(CommandFailure) {
    guard keepsOlder, let bytes = try? AssessmentFile.bytes(of: path),
      let there = try? Assessment(reading: bytes), there.formatRead < Assessment.format
    else { return }
    do throws(StorageFailure) {
      try OlderCopy.keep(bytes, of: path, format: there.formatRead)
    } catch {
      throw CommandFailure(storage: error)
    }
  }
}
