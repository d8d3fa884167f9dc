package import ArgumentParser
package import CommandSupport
package import ResultFiles
import Typography
import Wording
import Workshop

/// `aiact class`: the answers of several teams, side by side.
package struct ClassCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "class",
    abstract: "Bring the answers of several teams together.",
    discussion: """
      Reads the folder that teams save into (\"aiact practise --team NAME --save FOLDER\") and shows \
      who came to which result, where answers go apart, and what is most useful to discuss. The \
      HTML page has large type for a projector and calls teams by numbers; --names names them. \
      The table on the screen, csv, xlsx and json always name them.

      --watch goes on and shows what comes in until Ctrl-C; with -o page.html the page in the \
      browser follows by itself. While it watches, no format tells the solution of a case that a \
      team is still at; --reveal tells it, for a team that does not finish. A folder that all can \
      write to is enough.

      EXAMPLES
        aiact class teams/
        aiact class teams/ --case case-017 -o result.html
        aiact class teams/ --watch -o live.html
        aiact class teams/ --watch --reveal -o live.html
      """)

  @Argument(help: "The folder with the answers.", completion: .directory)
  package var folder: String

  @ArgumentParser.Option(
    name: .customLong("case"), help: ArgumentHelp("Only this case.", valueName: "name"))
  package var training: String?

  @Flag(help: "Call teams by their names in documents too.")
  package var names = false

  @Flag(help: "Go on and show what comes in, until Ctrl-C.")
  package var watch = false

  @Flag(help: "With --watch: tell solutions also while a team is still at a case.")
  package var reveal = false

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      if !watch { try IdleOption.refuse(["--reveal": reveal], without: "--watch") }
      let destination = try output.destination(for: ClassReport.self)
      let press = try self.look.press(for: destination.format)
      let shelf = try CaseShelf(folder: questionnaire.folder, in: questionnaire.wish(), words)
      if let training, shelf.named(training) == nil {
        throw CommandFailure(
          message: words.class.noCase(
            training: SafeText.line(training), command: "\(ProgramName.shown) practise --list"),
          status: .notFound)
      }
      let folder = ClassFolder(
        path: HomePath.expanded(self.folder), shelf: shelf, training: training)
      if watch {
        try ClassWatch(
          folder: folder, output: output, destination: destination, press: press, names: names,
          reveals: reveal
        ).run()
      }
      let report = folder.report(of: try folder.room(), showsNames: names)
      try output.publish(report, to: destination, with: press, words)
      return report.room.rooms.isEmpty ? ExitStatus.notFound.rawValue : 0
    }
  }
}
