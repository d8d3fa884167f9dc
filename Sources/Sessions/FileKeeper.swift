package import Assessments
package import CommandSupport
package import Interview
import JSONText
import Storage
import Threads
import Typography
package import Wording

/// Keeps an assessment in a file: durable before the next prompt, locked while it is open.
@MainActor package final class FileKeeper: Keeper {
  /// What a keeper starts from.
  package enum Start {
    /// A file that is there.
    case existing(path: String)
    /// A file to be made under this path.
    case new(path: String)
    /// A file to be made in this folder, named after the system.
    case newIn(AssessmentFolder)
  }

  /// How many names are tried for a new file.
  private static let attempts = 1000

  private let command: @MainActor (_ path: String) -> String?
  private let limit: Int
  /// The language of what is said of failures.
  package var words: Words
  private var start: Start
  /// Nil until the file has been made.
  private var file: KnownFile?
  private var lock: FileLock?
  /// The format of what the file holds, when it is an older one: a copy is kept then.
  package var olderFormat: Int?
  /// Whether the folder of the file takes no changes.
  private(set) var isReadOnly = false

  /// What to say before the first question; nothing when all is well.
  package var warnings: [String] {
    if isReadOnly {
      return [words.start.readOnly(file: SafeText.line(place))]
    }
    return [olderFormat.map { OlderCopy.remark(format: $0, path: SafeText.line(place), words) }]
      .compactMap { $0 }
  }

  /// - Parameters:
  ///   - limit: the most bytes that a file may have.
  ///   - reopening: the command line that opens a file again, if one is needed.
  package init(
    _ start: Start, _ words: Words, limit: Int = AssessmentFile.limit,
    reopening: @escaping @MainActor (_ path: String) -> String? = { _ in nil }
  ) throws(CommandFailure) {
    command = reopening
    self.limit = limit
    self.words = words
    self.start = start
    if case .existing(let path) = start {
      isReadOnly = try !takeLock(of: path)
      try? DurableFile.removeLeftovers(of: path)
      do throws(StorageFailure) {
        file = try KnownFile(reading: path, limit: limit)
      } catch {
        throw CommandFailure(storage: error)
      }
    }
  }

  /// What the file holds, as far as we know.
  package var bytes: [UInt8] { file?.bytes ?? [] }

  package var place: String {
    if let file { return file.path }
    switch start {
    case .existing(let path), .new(let path): return path
    case .newIn(let folder): return folder.path
    }
  }

  package var reopening: String? { file.flatMap { command($0.path) } }

  /// From fifteen sixteenths on: there is room for many more answers.
  package var isNearlyFull: Bool { bytes.count > limit - limit / 16 }

  package func place(ofOther system: String) -> String? {
    guard file == nil, case .newIn(let folder) = start else { return nil }
    let path = folder.newPath(for: system, attempt: 1)
    // A link or a folder of that name is stepped over.
    return FileKind.of(path) == .file ? path : nil
  }

  package func shown(_ place: String) -> String { AssessmentName.shown(place) }

  package func look(at typed: String) -> EvidenceLook {
    // Before there is a file, `place` is the folder that it will lie in.
    let evidence = EvidenceFile(typed: typed, for: file?.path ?? startingPath)
    do throws(StorageFailure) {
      guard let content = try evidence.content() else { return .notLooked }
      return .file(place: evidence.place, content)
    } catch {
      return .failed(SafeText.line(words.evidence.refusal(error, of: typed)))
    }
  }

  package func wrong(with piece: Evidence) -> String? {
    let state = EvidenceState(of: piece, in: file?.path ?? startingPath)
    return words.proofs.wrong(state, piece).map {
      SafeText.line(words.lists.labelled(label: piece.place, value: $0))
    }
  }

  private var startingPath: String {
    switch start {
    case .existing(let path), .new(let path): path
    case .newIn(let folder): "\(folder.path)/assessment.json"
    }
  }

  package func save(_ assessment: Assessment) -> SavingFailure? { save(assessment) {} }

  package func save(_ assessment: Assessment, meanwhile work: () -> Void) -> SavingFailure? {
    let limit = limit
    do throws(WritingFailure) {
      if let file {
        try keepOlder(file)
        let writing = Background {
          var file = file
          let result = Result { () throws(WritingFailure) in
            try file.write(Self.bytes(of: assessment, atMost: limit))
          }
          return (file: file, result: result)
        }
        work()
        self.file = writing.value.file
        try writing.value.result.get()
      } else {
        work()
        try create(Self.bytes(of: assessment, atMost: limit), for: assessment)
      }
      return nil
    } catch {
      return SavingFailure(
        message: words.saving.message(error, for: place), isTooLarge: error.isTooLarge)
    }
  }

  package func save(_ assessment: Assessment, at typed: String) -> SavingFailure? {
    let place = HomePath.expanded(typed)
    guard place != file?.path else { return save(assessment) }
    let before = (start, file)
    (start, file) = (.new(path: place), nil)
    guard let failure = save(assessment) else { return nil }
    (start, file) = before
    return failure
  }

  /// The file as it was in an older format, before the first change.
  private func keepOlder(_ file: KnownFile) throws(WritingFailure) {
    guard let format = olderFormat else { return }
    do throws(StorageFailure) {
      try OlderCopy.keep(file.bytes, of: file.path, format: format)
    } catch {
      throw .storage(error)
    }
    olderFormat = nil
  }

  /// Nothing is written that could not be opened again.
  private nonisolated static func bytes(
    of assessment: Assessment, atMost limit: Int
  ) throws(WritingFailure) -> [UInt8] {
    do throws(JSONRefusal) {
      return try assessment.readableBytes(atMost: limit)
    } catch {
      throw .unreadable(error)
    }
  }

  private func create(_ bytes: [UInt8], for assessment: Assessment) throws(WritingFailure) {
    switch start {
    case .existing(let path), .new(let path):
      try create(bytes, at: path)
    case .newIn(let folder):
      for attempt in 1...Self.attempts {
        let path = folder.newPath(for: assessment.system.name, attempt: attempt)
        do throws(WritingFailure) {
          return try create(bytes, at: path)
        } catch {
          // Whatever has this name, or is just taking it: the next one will do.
          guard error.isNameTaken, attempt < Self.attempts else { throw error }
        }
      }
    }
  }

  private func create(_ bytes: [UInt8], at path: String) throws(WritingFailure) {
    // The lock of the place before is kept until the new file is there.
    var acquired: FileLock?
    do throws(StorageFailure) {
      acquired = try FileLock.acquire(path)
    } catch {
      throw .storage(error)
    }
    let taken: FileLock
    do throws(CommandFailure) {
      taken = try AssessmentLock.ours(acquired, of: path)
    } catch {
      throw .command(error)
    }
    do throws(StorageFailure) {
      file = try KnownFile(creating: path, bytes)
    } catch {
      throw .storage(error)
    }
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
    lock = try AssessmentLock.ours(taken, of: path)
    return true
  }
}
