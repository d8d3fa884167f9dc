import ArgumentParser
import CommandSupport
import Questionnaires
import Reasoning
import RegisterCommands
import Reports
import Storage
import Typography
import Wording

/// `aiact questionnaire`: the questionnaires themselves.
struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract:
      "List, show, fill in, draw or export questionnaires, and see what their scenarios cover.",
    subcommands: [
      List.self, Show.self, FormCommand.self, Coverage.self, Graph.self, Diff.self, Export.self,
      New.self, Translate.self,
    ])

  /// `aiact questionnaire list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the built-in questionnaires.",
      discussion: """
        When the law in one is old for the day, or something was expected since, it says so.
        """)

    @OptionGroup var date: DateOptions

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        for folder in EmbeddedFolder.questionnaires {
          let result = QuestionnaireReader.read(folder.sourceFiles())
          guard let questionnaire = result.questionnaire else { continue }
          try Output.line(
            "\(questionnaire.id)  \(questionnaire.version)  \(questionnaire.title)  "
              + "(law as of \(Words.english.day(questionnaire.lawAsOf)))")
          if let age = questionnaire.lawAge(on: try date.date()) {
            try Output.line("  \(SafeText.clean(Words.english.lawAge.sentence(age)))")
          }
        }
        return 0
      }
    }
  }

  /// `aiact questionnaire export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the built-in questionnaires and their schemas into a new folder.",
      discussion: """
        Start your own questionnaire from ours: edit the copy, then try it with \
        aiact --questionnaire and check it with aiact check.

        EXAMPLE
          aiact questionnaire export mine/
          aiact check mine/eu-ai-act
        """)

    @Argument(
      help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
    var folder: String

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        do throws(StorageFailure) {
          let new = try NewFolder(folder)
          for embedded in EmbeddedFolder.all {
            for file in embedded.sourceFiles(withScenarios: true, withLanguages: true) {
              try new.write(file.bytes, to: "\(embedded.name)/\(file.path)")
            }
          }
        } catch {
          throw CommandFailure(storage: error)
        }
        try Output.line("written to \(SafeText.clean(folder))")
        return 0
      }
    }
  }
}

extension EmbeddedFolder {
  /// The folders that hold questionnaires; the others hold the schemas.
  static var questionnaires: [EmbeddedFolder] { all.filter { $0.name != "schema" } }
}
