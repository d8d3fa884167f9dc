package import ArgumentParser
import CommandSupport
import Storage
import Typography
import Wording

/// `aiact archive`: puts assessments away, and takes them back.
package struct ArchiveCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Put assessments away, or take them back.",
    discussion: """
      Moves the file into the folder archive beside it. It stays as it is and can be opened by its \
      name; lists leave it out unless told --archived. What is no assessment is not moved. Nothing is \
      deleted; aiact delete does that.

      A name must be the whole name of the system or of the file.

      EXIT CODES
        0 moved · 64 wrong use, also what lies where it is to go · 65 the file is not an assessment · \
        66 a file was not found · 73 there is a file of this name already · 75 another aiact has the file \
        open

      EXAMPLES
        aiact archive chatbot
        aiact archive chatbot --back
        aiact list --archived
      """)

  @Argument(
    help: "The assessments: files, or whole names of systems.",
    completion: .file(extensions: ["json"]))
  package var files: [String]

  @Flag(help: "Take them back out of the archive.")
  package var back = false

  package init() {}

  package func run() throws {
    let words = LanguageWish.words(asked: nil)
    try Failing.run(words) { () throws(CommandFailure) in
      // All names first: a mistake in the last one moves nothing.
      var paths: [String] = []
      for file in files {
        let path = try AssessmentName.path(
          of: file, back ? .archivedFirst : .wholeNames, saying: nil)
        if paths.contains(path) { continue }
        // What is something else is not ours to move; what lies in an archive may always come back.
        if !back { _ = try AssessmentFile.document(in: path) }
        paths.append(path)
      }
      for path in paths {
        let named = Self.named(path)
        let moved = back ? try Self.takeBack(path, words) : try Self.putAway(path, words)
        Output.error(SafeText.clean(words.filing.moved(file: named, place: Self.named(moved))))
      }
      return 0
    }
  }

  /// A file of the user as `aiact list` names it; any other by its path.
  private static func named(_ path: String) -> String {
    AssessmentPlace.isOwn(path) && RegisterFiles.isInArchive(path)
      ? "\(RegisterFiles.archive)/\(AssessmentPlace.name(of: path))" : AssessmentName.shown(path)
  }

  private static func putAway(_ path: String, _ words: Words) throws(CommandFailure) -> String {
    guard !RegisterFiles.isInArchive(path) else {
      throw CommandFailure(
        message: words.filing.inArchive(file: SafeText.clean(named(path))), status: .wrongUse)
    }
    let folder = "\(AssessmentPlace.folder(of: path))/\(RegisterFiles.archive)"
    do throws(StorageFailure) {
      try Folders.create(folder)
    } catch {
      throw CommandFailure(storage: error)
    }
    let moved = "\(folder)/\(AssessmentPlace.name(of: path))"
    try AssessmentPlace.move(path, to: moved)
    return moved
  }

  private static func takeBack(_ path: String, _ words: Words) throws(CommandFailure) -> String {
    guard RegisterFiles.isInArchive(path) else {
      throw CommandFailure(
        message: words.filing.inNoArchive(file: SafeText.clean(named(path))), status: .wrongUse)
    }
    let folder = AssessmentPlace.folder(of: AssessmentPlace.folder(of: path))
    let name = AssessmentPlace.name(of: path)
    let moved = folder == "." ? name : "\(folder)/\(name)"
    try AssessmentPlace.move(path, to: moved)
    return moved
  }
}
