package import ArgumentParser
import Assessments
package import CommandSupport
import JSONText
import ResultFiles
import Storage
import Typography
import Wording

/// `aiact copy`: the answers of one system as a start for another.
package struct CopyCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Begin an assessment with the answers of another one.",
    discussion: """
      Makes a new assessment whose answers are taken over and marked as to be confirmed. The \
      interview asks for each of them, Enter confirms one; until then lists and reports say how \
      many are left. Notes, evidence and duties belong to the first system and are not taken over.

      EXIT CODES
        0 written · 64 wrong use · 65 the file is not an assessment · 66 a file or a folder was not \
        found · 73 there is a file of this name already

      EXAMPLES
        aiact copy chatbot --as "Chatbot of the French shop"
        aiact copy client/01-cv.json --as "CV, Austria" -o client/13-cv-at.json
      """)

  @Argument(
    help: "The assessment: a file, or the name of a system or a part of it.",
    completion: .file(extensions: ["json"]))
  package var file: String

  @ArgumentParser.Option(
    name: .customLong("as"),
    help: ArgumentHelp("What the other system is called.", valueName: "name"))
  package var name: String

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to this file instead of one beside the first, named after the system.",
      valueName: "out"), completion: .file(extensions: ["json"]))
  package var output: String?

  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let path = try AssessmentName.path(of: file, saying: words)
      let name = try SystemName.read(name, words)
      let fitted = try AssessmentFile.read(path, for: try questionnaire.load())
      let copy = fitted.assessment.copy(as: name, at: Clock.now())
      let bytes: [UInt8]
      do throws(JSONRefusal) {
        bytes = try copy.readableBytes(atMost: AssessmentFile.limit)
      } catch {
        throw CommandFailure(
          message: WritingFailure.unreadable(error).message(words), status: .notUnderstood)
      }
      let made: String
      if let output {
        try Publishing.save(bytes, to: output, replacing: false, isPrivate: true)
        made = output
      } else {
        made = try AssessmentPlace.create(
          bytes, named: name, in: Self.folder(of: path))
      }
      Output.error(
        words.filing.copied(count: copy.unconfirmed.count, file: SafeText.clean(made)))
      SystemName.sayIfTaken(name, by: made, words)
      return 0
    }
  }

  /// A copy of something that was put away is none itself.
  private static func folder(of path: String) -> String {
    let folder = AssessmentPlace.folder(of: path)
    return RegisterFiles.isInArchive(path) ? AssessmentPlace.folder(of: folder) : folder
  }
}
