import Assessments
import CommandSupport
import Questionnaires
import Reasoning
import Register
import Reports
import ResultFiles
import Storage
import Threads
import Typography
import Wording

/// Reports on all assessments of a folder, a file for each.
struct ReportFolder: Sendable {
  let loaded: LoadedQuestionnaire
  let reasoner: Reasoner
  let date: CalendarDate
  let firm: Firm?
  /// How much each of them says.
  let depth: Depth
  let press: Press
  let format: ReportFormat
  /// The folder into which they go.
  let target: String
  let isReplacing: Bool
  let words: Words

  /// What became of one assessment.
  private enum Result: Sendable {
    /// `remarks` name answers that count for nothing.
    case written(remarks: [String], isOfOtherVersion: Bool)
    case failed(CommandFailure)
  }

  /// Writes the reports on the assessments in `folder` and tells on standard error how many, and by
  /// name those that failed. One that fails does not keep the others from being written.
  ///
  /// - Returns: the exit code: 1 when one failed, or stored answers count for nothing.
  func write(from folder: String) throws(CommandFailure) -> Int32 {
    let files = try Self.files(in: folder)
    guard !files.isEmpty else {
      throw CommandFailure(
        message: words.filing.noAssessments(folder: SafeText.clean(folder)), status: .notFound)
    }
    try prepare(files)
    let progress = Progress(
      WorkDone(.reports, of: files.count), words, results: .afterwards)
    let madeAt = Clock.now()
    // Other programs are run one after the other: each takes all processors already.
    let results =
      format == .pdf
      ? files.map { write($0, madeAt, progress) }
      : WorkerThread.each(below: files.count) { write(files[$0], madeAt, progress) }
    progress.end()
    return tell(results)
  }

  private static func files(in folder: String) throws(CommandFailure) -> [ListedFile] {
    do throws(StorageFailure) {
      return try Folders.listJSON(in: folder).filter { $0.name != Seal.fileName }
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// Makes the folder; nothing is written when something would have to be replaced.
  private func prepare(_ files: [ListedFile]) throws(CommandFailure) {
    do throws(StorageFailure) {
      try Folders.create(target, isShared: true)
    } catch {
      throw CommandFailure(storage: error)
    }
    if isReplacing { return }
    for file in files { try Publishing.refuseExisting(path(for: file)) }
  }

  private func path(for file: ListedFile) -> String {
    let name = file.name.dropLast(".json".count)
    return "\(target)/\(name)\(format.endings.first.map { ".\($0)" } ?? "")"
  }

  private func write(_ file: ListedFile, _ madeAt: Timestamp, _ progress: Progress) -> Result {
    defer { progress.advance() }
    do throws(CommandFailure) {
      let fitted = try AssessmentFile.read(file.path, for: loaded)
      let report = Report(
        assessment: fitted.assessment, analysis: Analysis(reasoner, fitted.answers, on: date),
        madeWith: loaded.provenance, madeAt: madeAt, programVersion: Version.number, words: words,
        firm: firm,
        depth: depth)
      if format.isFolder {
        try Publishing.save(
          press.pictures(of: report), in: path(for: file), replacing: isReplacing)
      } else {
        try save(press.print(report, as: format).bytes, to: path(for: file))
      }
      return .written(
        remarks: AssessmentFile.misfits(of: fitted, file.path, words),
        isOfOtherVersion: !fitted.assessment.provenance.decides(like: loaded.provenance))
    } catch {
      return .failed(error)
    }
  }

  private func save(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do throws(StorageFailure) {
      try QuickFile.write(bytes, to: path, replacing: isReplacing)
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  private func tell(_ results: [Result]) -> Int32 {
    var failures = 0
    var others = 0
    var isComplete = true
    for result in results {
      switch result {
      case .written(let remarks, let isOfOtherVersion):
        for remark in remarks { Output.error(remark) }
        isComplete = isComplete && remarks.isEmpty
        others += isOfOtherVersion ? 1 : 0
      case .failed(let failure):
        Output.error("aiact: \(failure.message(words))")
        failures += 1
      }
    }
    if others > 0 {
      Output.error(
        words.filing.otherVersion(
          count: others, questionnaire: words.provenance.full(loaded.provenance)))
    }
    if let remark = press.remark(on: format, words) { Output.error(remark) }
    let (written, folder) = (results.count - failures, SafeText.clean(target))
    Output.error(
      failures == 0
        ? words.filing.reportsWritten(count: written, folder: folder)
        : words.filing.reportsWrittenSome(count: written, folder: folder, failed: failures))
    return failures > 0 || !isComplete ? ExitStatus.someFailed.rawValue : 0
  }
}
