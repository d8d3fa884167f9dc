package import ArgumentParser
import Assessments
package import CommandSupport
import Typography
import Wording

/// `aiact rename`: another name for a system.
package struct RenameCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Give a system another name.",
    discussion: """
      Changes the name in the assessment; its history says so. An assessment in the folder where \
      aiact keeps them gets a file name that fits; a file elsewhere keeps its own.

      EXIT CODES
        0 renamed · 64 wrong use · 65 the file is not an assessment · 66 a file was not found · 75 \
        another aiact has the file open

      EXAMPLE
        aiact rename chatbot "Chatbot of the shop"
      """)

  @Argument(
    help: "The assessment: a file, or the whole name of a system.",
    completion: .file(extensions: ["json"]))
  package var file: String

  @Argument(help: ArgumentHelp("The new name.", valueName: "name"))
  package var name: String

  @ArgumentParser.Option(
    help: ArgumentHelp("Who renames it, for the history.", valueName: "name"))
  package var by: String?

  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let path = try AssessmentName.path(of: file, .wholeNames, saying: words)
      let name = try SystemName.read(name, words)
      let loaded = try questionnaire.load()
      let old = try AssessmentEdit.change(path, for: loaded) {
        (assessment, _) throws(CommandFailure) in
        let old = assessment.system
        let assessor = assessment.assessor
        assessment.assessor = PersonName.said(by)
        assessment.describe(.init(name: name, summary: old.summary), at: Clock.now())
        assessment.assessor = assessor
        return old.name
      }
      let now =
        AssessmentPlace.isOwn(path) ? try AssessmentPlace.rename(path, after: name) : path
      Output.error(
        words.filing.renamed(
          old: SafeText.line(old), new: name,
          file: SafeText.clean(AssessmentName.shown(now))))
      SystemName.sayIfTaken(name, by: now, words)
      return 0
    }
  }
}
