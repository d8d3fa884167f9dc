package import ArgumentParser
package import CommandSupport
import Wording

/// `aiact case`: cases of one's own.
package struct CaseCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Write a case of your own for a class, or change one.",
    discussion: """
      Cases live in the folder of a questionnaire; \"aiact questionnaire export mine/\" or \
      \"aiact questionnaire new mine/\" makes one. You are asked for the story, answer the questions \
      as you suggest them, see the result, and say what the story tells and why that is right. The \
      case is written, checked and shown as a card.

      EXAMPLES
        aiact case new --questionnaire mine/eu-ai-act
        aiact case edit case-017 --questionnaire mine/eu-ai-act
      """, subcommands: [New.self, Edit.self])

  package init() {}

  /// `aiact case new`
  package struct New: ParsableCommand {
    package static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Write a new case.")

    @OptionGroup package var questionnaire: QuestionnaireOptions

    package init() {}

    package func run() throws {
      let words = questionnaire.words
      try Failing.run(words) { () throws(CommandFailure) in
        try CaseAuthor.hold(editing: nil, folder: questionnaire.folder, words)
      }
    }
  }

  /// `aiact case edit`
  package struct Edit: ParsableCommand {
    package static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change a case, or make one of a scenario.")

    @Argument(help: ArgumentHelp("The name of the case or of the scenario.", valueName: "name"))
    package var name: String

    @OptionGroup package var questionnaire: QuestionnaireOptions

    package init() {}

    package func run() throws {
      let words = questionnaire.words
      try Failing.run(words) { () throws(CommandFailure) in
        try CaseAuthor.hold(editing: name, folder: questionnaire.folder, words)
      }
    }
  }
}
