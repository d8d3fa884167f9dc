import ArgumentParser
import CommandSupport
import Questionnaires
import Storage
import Typography
import Workshop
import Wording

extension QuestionnaireCommand {
  /// `aiact questionnaire new`
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Make a small questionnaire of your own that works, with one case.",
      discussion: """
        Writes two questions, two findings, a duty, a case and a set into a new folder, with the \
        schemas that let an editor help while you type. Change it, check it, play it.

        EXAMPLE
          aiact questionnaire new mine/
          aiact check mine/first-look
          aiact practise case-001 --questionnaire mine/first-look
        """)

    @Argument(
      help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
    var folder: String

    @ArgumentParser.Option(
      help: ArgumentHelp(
        "The name of the questionnaire: lower-case words joined by hyphens.", valueName: "name"))
    var name = "first-look"

    @ArgumentParser.Option(
      help: ArgumentHelp("What people see as its name.", valueName: "words"))
    var title = "A first look"

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        guard Identifier<Questionnaire>(name) != nil, name != "schema" else {
          throw CommandFailure(
            message: "\"\(SafeText.line(name))\" is not a name; use lower-case words joined by "
              + "hyphens", status: .wrongUse)
        }
        let starter = StarterQuestionnaire(
          id: name, title: try usable(title), day: Clock.today())
        do throws(StorageFailure) {
          let new = try NewFolder(folder)
          for file in starter.files {
            try new.write(Array(file.text.utf8), to: "\(name)/\(file.path)")
          }
          for schema in EmbeddedFolder.all where schema.name == "schema" {
            for file in schema.sourceFiles() {
              try new.write(file.bytes, to: "\(schema.name)/\(file.path)")
            }
          }
        } catch {
          throw CommandFailure(storage: error)
        }
        let place = SafeText.clean(folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
        try Output.line("written to \(place)")
        let shown = SafeText.line(ShellWord.quoted(place))
        try Output.line("check it:  \(ProgramName.shown) check \(shown)")
        try Output.line(
          "play it:   \(ProgramName.shown) practise case-001 --questionnaire \(shown)")
        try Output.line("answer it: \(ProgramName.shown) --questionnaire \(shown)")
        return 0
      }
    }

    private func usable(_ title: String) throws(CommandFailure) -> String {
      let text = Trimming.onOneLine(title)
      guard !text.isEmpty, HiddenCharacter.first(in: text) == nil else {
        throw CommandFailure(
          message: "the title needs words, without hidden characters", status: .wrongUse)
      }
      return text
    }
  }
}
