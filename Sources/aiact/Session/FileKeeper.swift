import Assessments
import Interview
import Questionnaires
import Storage
import Typography

/// Keeps an assessment in a file: durable before the next prompt, locked while it is open.
@MainActor final class FileKeeper: Keeper {
  /// What a keeper starts from.
  enum Start {
    /// A file that is there.
    case existing(path: String)
    /// A file to be made under this path.
    case new(path: String)
    /// A file to be made in this folder, named after the system.
    case newIn(AssessmentFolder)
  }

  private let questionnaire: @MainActor () -> Questionnaire
  private var start: Start
  private var path: String?
  private var lock: FileLock?

  /// `questionnaire` gives the order of the answers in the file.
  init(
    _ start: Start, questionnaire: @escaping @MainActor () -> Questionnaire
  ) throws(CommandFailure) {
    self.questionnaire = questionnaire
    self.start = start
    if case .existing(let path) = start {
      try takeLock(of: path)
      try? DurableFile.removeLeftovers(of: path)
      self.path = path
    }
  }

  var place: String {
    if let path { return path }
    switch start {
    case .existing(let path), .new(let path): return path
    case .newIn(let folder): return folder.path
    }
  }

  func save(_ assessment: Assessment) -> SavingFailure? { save(assessment) {} }

  func save(_ assessment: Assessment, meanwhile work: () -> Void) -> SavingFailure? {
    do throws(CommandFailure) {
      let questionnaire = questionnaire()
      if let path {
        let writing = Background {
          Result { () throws(StorageFailure) in
            try DurableFile.write(assessment.bytes(for: questionnaire), to: path)
          }
        }
        work()
        try Self.store { () throws(StorageFailure) in try writing.value.get() }
      } else {
        work()
        try create(assessment.bytes(for: questionnaire), for: assessment)
      }
      return nil
    } catch {
      return SavingFailure(message: error.message)
    }
  }

  func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
    let before = (start, path)
    (start, path) = (.new(path: place), nil)
    guard let failure = save(assessment) else { return nil }
    (start, path) = before
    // The lock of the old place was let go when the new one was tried.
    if let path { try? takeLock(of: path) }
    return failure
  }

  private func create(_ bytes: [UInt8], for assessment: Assessment) throws(CommandFailure) {
    let path =
      switch start {
      case .existing(let path), .new(let path): path
      case .newIn(let folder): folder.newPath(for: assessment.system.name)
      }
    try takeLock(of: path)
    try Self.store { () throws(StorageFailure) in try DurableFile.create(bytes, at: path) }
    self.path = path
  }

  private func takeLock(of path: String) throws(CommandFailure) {
    lock = nil
    var taken: FileLock?
    do throws(StorageFailure) {
      taken = try FileLock.acquire(path)
    } catch {
      throw CommandFailure(storage: error)
    }
    guard let taken = consume taken else {
      let holder = FileLock.holder(path).map { " (process \($0.process) on \($0.host))" } ?? ""
      throw CommandFailure(
        message: "\(SafeText.clean(path)): another aiact has this assessment open\(holder); "
          + "close it there first", status: .locked)
    }
    lock = consume taken
  }

  private static func store(
    _ body: () throws(StorageFailure) -> Void
  ) throws(CommandFailure) {
    do throws(StorageFailure) {
      try body()
    } catch {
      throw CommandFailure(storage: error)
    }
  }
}
