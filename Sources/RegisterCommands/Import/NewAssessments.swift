import Assessments
import CommandSupport
import Glibc
import JSONText
import ResultFiles
import Storage
import Typography
import Wording

/// Where imported assessments go, and how they get there: all of them, or none.
struct NewAssessments {
  private enum Place {
    case standardOutput
    case file(String)
    case folder(AssessmentFolder)
  }

  /// How many names are tried for a file in a folder.
  private static let attempts = 1000

  private let place: Place
  private let isReplacing: Bool
  private let words: Words

  init(
    output: String?, count: Int, replacing: Bool, _ words: Words
  ) throws(CommandFailure) {
    isReplacing = replacing
    self.words = words
    switch output {
    case nil: place = .folder(try AssessmentFolder.open())
    case "-":
      if count > 1 {
        throw CommandFailure(
          message: words.imports.severalToOutput(count: count), status: .wrongUse)
      }
      place = .standardOutput
    case let path?:
      if path.hasSuffix("/") || Self.isFolder(path) {
        place = .folder(try Self.folder(path))
      } else if count > 1 {
        throw CommandFailure(
          message: words.imports.severalNeedFolder(
            count: count, folder: "\(SafeText.clean(path))/"), status: .wrongUse)
      } else {
        place = .file(path)
      }
    }
  }

  /// Whether an output names a file that can be replaced. In a folder a new name is found for each.
  static func isFile(_ output: String?) -> Bool {
    guard let output, output != "-" else { return false }
    return !output.hasSuffix("/") && !isFolder(output)
  }

  /// Writes them and tells their paths. What was made before one failed is taken away again.
  func write(_ assessments: [Assessment]) throws(CommandFailure) -> [String] {
    // Before the first is written: none may be one that could not be opened again.
    var contents: [(bytes: [UInt8], name: String)] = []
    for assessment in assessments {
      contents.append((try self.bytes(of: assessment), assessment.system.name))
    }
    var made: [String] = []
    do throws(CommandFailure) {
      for (bytes, name) in contents {
        switch place {
        case .standardOutput: try Output.write(bytes)
        case .file(let path): made.append(try write(bytes, to: path))
        case .folder(let folder): made.append(try write(bytes, named: name, in: folder))
        }
      }
    } catch {
      for path in made { unlink(path) }
      throw error
    }
    try? DurableFile.removeLeftovers(of: made)
    return made
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) -> String {
    if !isReplacing {
      try Publishing.save(
        bytes, to: path, replacing: false, forceHelps: true, isPrivate: true)
      return path
    }
    // Nobody may have it open while it is replaced.
    let lock = try AssessmentLock.take(path)
    try Publishing.save(bytes, to: path, replacing: true, isPrivate: true)
    _ = consume lock
    return path
  }

  private func write(
    _ bytes: [UInt8], named name: String, in folder: AssessmentFolder
  ) throws(CommandFailure) -> String {
    for attempt in 1...Self.attempts {
      let path = folder.newPath(for: name, attempt: attempt)
      do throws(StorageFailure) {
        try DurableFile.create(bytes, at: path, isTidying: false)
        return path
      } catch {
        guard case .alreadyExists = error, attempt < Self.attempts else {
          throw CommandFailure(storage: error)
        }
      }
    }
    throw CommandFailure(message: words.imports.noFreeName, status: .cannotCreate)
  }

  private func bytes(of assessment: Assessment) throws(CommandFailure) -> [UInt8] {
    do throws(JSONRefusal) {
      return try assessment.readableBytes(atMost: AssessmentFile.limit)
    } catch {
      throw CommandFailure(
        message: words.imports.notReadable(system: SafeText.clean(assessment.system.name)),
        status: .notUnderstood)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func folder(_ path: String) throws(CommandFailure) -> AssessmentFolder {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    do throws(StorageFailure) {
      try Folders.create(path)
    } catch {
      throw CommandFailure(storage: error)
    }
    return AssessmentFolder(path: path)
  }
}
