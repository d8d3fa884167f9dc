import Assessments
import Interview
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

  private var start: Start
  /// Nil until the file has been made.
  private var file: KnownFile?
  private var lock: FileLock?
  /// The format of what the file holds, when it is an older one: a copy is kept then.
  var olderFormat: Int?
  /// Whether the folder of the file takes no changes.
  private(set) var isReadOnly = false

  /// What to say before the first question; nothing when all is well.
  var warnings: [String] {
    if isReadOnly {
      return [
        "The folder of \(SafeText.line(place)) takes no changes, so nothing can be saved there. "
          + ":save OTHER.json keeps everything in another file."
      ]
    }
    return [olderFormat.map { OlderCopy.words(format: $0, path: SafeText.line(place)) }]
      .compactMap { $0 }
  }

  init(_ start: Start) throws(CommandFailure) {
    self.start = start
    if case .existing(let path) = start {
      isReadOnly = try !takeLock(of: path)
      try? DurableFile.removeLeftovers(of: path)
      do throws(StorageFailure) {
        file = try KnownFile(reading: path, limit: AssessmentFile.limit)
      } catch {
        throw CommandFailure(storage: error)
      }
    }
  }

  /// What the file holds, as far as we know.
  var bytes: [UInt8] { file?.bytes ?? [] }

  var place: String {
    if let file { return file.path }
    switch start {
    case .existing(let path), .new(let path): return path
    case .newIn(let folder): return folder.path
    }
  }

  func save(_ assessment: Assessment) -> SavingFailure? { save(assessment) {} }

  func save(_ assessment: Assessment, meanwhile work: () -> Void) -> SavingFailure? {
    do throws(CommandFailure) {
      if let file {
        try keepOlder(file)
        let writing = Background {
          var file = file
          let result = Result { () throws(StorageFailure) in
            try file.replace(with: assessment.bytes)
          }
          return (file: file, result: result)
        }
        work()
        self.file = writing.value.file
        try Self.store(writing.value.result)
      } else {
        work()
        try create(assessment.bytes, for: assessment)
      }
      return nil
    } catch {
      return SavingFailure(message: error.message)
    }
  }

  func save(_ assessment: Assessment, at place: String) -> SavingFailure? {
    guard place != file?.path else { return save(assessment) }
    let before = (start, file)
    (start, file) = (.new(path: place), nil)
    guard let failure = save(assessment) else { return nil }
    (start, file) = before
    return failure
  }

  /// The file as it was in an older format, before the first change.
  private func keepOlder(_ file: KnownFile) throws(CommandFailure) {
    guard let format = olderFormat else { return }
    try Self.store(
      Result { () throws(StorageFailure) in
        try OlderCopy.keep(file.bytes, of: file.path, format: format)
      })
    olderFormat = nil
  }

  private func create(_ bytes: [UInt8], for assessment: Assessment) throws(CommandFailure) {
    let path =
      switch start {
      case .existing(let path), .new(let path): path
      case .newIn(let folder): folder.newPath(for: assessment.system.name)
      }
    // The lock of the place before is kept until the new file is there.
    let taken = try Self.lock(of: path)
    file = try Self.store(
      Result { () throws(StorageFailure) in try KnownFile(creating: path, bytes) })
    lock = consume taken
  }

  /// False where the folder takes no changes: its file needs no lock, and can be read and saved
  /// elsewhere.
  private func takeLock(of path: String) throws(CommandFailure) -> Bool {
    var taken: FileLock?
    do throws(StorageFailure) {
      taken = try FileLock.acquire(path)
    } catch {
      if error.isForbidden { return false }
      throw CommandFailure(storage: error)
    }
    lock = try Self.ours(taken, of: path)
    return true
  }

  private static func lock(of path: String) throws(CommandFailure) -> FileLock {
    var taken: FileLock?
    do throws(StorageFailure) {
      taken = try FileLock.acquire(path)
    } catch {
      throw CommandFailure(storage: error)
    }
    return try ours(taken, of: path)
  }

  /// The lock, unless another program has it.
  private static func ours(
    _ taken: consuming FileLock?, of path: String
  ) throws(CommandFailure) -> FileLock {
    guard let taken = consume taken else {
      let holder = FileLock.holder(path).map { " (process \($0.process) on \($0.host))" } ?? ""
      throw CommandFailure(
        message: "\(SafeText.clean(path)): another aiact has this assessment open\(holder); "
          + "close it there first", status: .locked)
    }
    return taken
  }

  private static func store<Value>(
    _ result: Result<Value, StorageFailure>
  ) throws(CommandFailure) -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let failure): throw CommandFailure(storage: failure)
    }
  }
}
