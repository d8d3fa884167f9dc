import Glibc
import Questionnaires
import Register
import Storage
import Typography
package import Wording

/// The assessments that a command is about: files, folders, names, or the user's own folder.
package struct RegisterFiles {
  /// One file, and how it is named on the screen.
  package struct File: Sendable {
    package let path: String
    package let shown: String
    package let isArchived: Bool
  }

  package let files: [File]
  /// The one folder whose files they are; nil where they come from elsewhere too.
  package let folder: String?
  /// Where they were looked for; nil for the user's folder where that cannot be told.
  private let places: [String]?

  /// Where archived assessments lie, in the folder in which they lay before.
  package static let archive = "archive"

  /// - Parameters:
  ///   - arguments: folders, files and names of systems; none is the user's folder, which need not
  ///     exist and is not made.
  ///   - includesArchived: whether what was put away belongs to a folder.
  ///   - words: the language in which it is said that a name means one that was put away.
  package init(
    _ arguments: [String], includesArchived: Bool = false, saying words: Words
  ) throws(CommandFailure) {
    guard !arguments.isEmpty else {
      folder = nil
      places = (try? Folders.data()).map { [$0] }
      files = try Self.own(includesArchived: includesArchived)
      return
    }
    places = arguments
    var files: [File] = []
    var folders: [String] = []
    for argument in arguments {
      if Self.isFolder(argument) {
        folders.append(argument)
        files += try Self.files(of: argument, includesArchived: includesArchived, isNamed: true)
      } else {
        let path = try AssessmentName.path(
          of: argument, saying: includesArchived ? nil : words)
        try Self.requireThere(path)
        files.append(File(path: path, shown: path, isArchived: Self.isInArchive(path)))
      }
    }
    var seen: Set<String> = []
    self.files = files.filter { seen.insert($0.path).inserted }
    folder = arguments.count == 1 && folders.count == 1 ? Self.name(of: folders[0]) : nil
  }

  /// What is said when there are none, and how to begin.
  package func nothing(_ words: Words) -> String {
    let place = places.map { words.list($0) } ?? words.files.ownFolder
    return SafeText.clean(
      words.files.noAssessments(place: place, command: ProgramName.shown))
  }

  /// The same on standard error, beside what is written all the same.
  package func sayIfNothing(_ words: Words) {
    if files.isEmpty { Output.error(nothing(words)) }
  }

  /// What is there and cannot be read gets a row that says so. What is not there was typed wrongly.
  private static func requireThere(_ path: String) throws(CommandFailure) {
    guard FileKind.of(path) == nil else { return }
    do throws(StorageFailure) {
      _ = try FileReader.read(path, limit: 0)
    } catch {
      if error.isMissing || error.isThroughFile { throw CommandFailure(storage: error) }
    }
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Those of the user's folder; none when there is no such folder.
  static func own(includesArchived: Bool) throws(CommandFailure) -> [File] {
    let folder: String
    do throws(StorageFailure) {
      folder = try Folders.data()
    } catch {
      throw CommandFailure(storage: error)
    }
    guard isFolder(folder) else { return [] }
    return try files(of: folder, includesArchived: includesArchived, isNamed: false)
  }

  private static func files(
    of folder: String, includesArchived: Bool, isNamed: Bool
  ) throws(CommandFailure) -> [File] {
    do throws(StorageFailure) {
      var files = try Folders.jsonNames(in: folder).filter { $0 != Seal.fileName }.map { name in
        let path = join(folder, name)
        return File(path: path, shown: isNamed ? path : name, isArchived: false)
      }
      let archived = join(folder, archive)
      if includesArchived, isFolder(archived) {
        files += try Folders.jsonNames(in: archived).map { name in
          let path = join(archived, name)
          return File(path: path, shown: isNamed ? path : "\(archive)/\(name)", isArchived: true)
        }
      }
      return files
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  package static func isInArchive(_ path: String) -> Bool {
    AssessmentPlace.name(of: AssessmentPlace.folder(of: path)) == archive
  }

  /// The last part of a path that names something.
  private static func name(of folder: String) -> String? {
    folder.split(separator: "/").last { $0 != "." && $0 != ".." }.map { SafeText.line(String($0)) }
  }
}
