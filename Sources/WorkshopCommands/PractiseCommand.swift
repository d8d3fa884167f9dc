package import ArgumentParser
package import CommandSupport
import Questionnaires
import Sessions

/// `aiact practise`: a described case, the interview about it, and the model answers.
package struct PractiseCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "practise",
    abstract: "Answer the questions for a described case and compare with the model answers.",
    discussion: """
      Shows a case, holds the interview about it, and says question by question where your answers \
      and the model answers differ. Nothing is saved. Without words a case is drawn by the day; \
      with words the first whose name, title or story holds them all.

      EXAMPLES
        aiact practise
        aiact practise emotion call
        aiact practise --list
      """)

  @Argument(help: ArgumentHelp("Words of the case.", valueName: "words"))
  package var words: [String] = []

  @Flag(help: "List all cases.")
  package var list = false

  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    try Failing.run { () throws(CommandFailure) in
      let cases = try PracticeCases(folder: questionnaire.folder)
      if list {
        for line in cases.lines { try Output.line(line) }
        return 0
      }
      let scenario = try cases.find(words)
      return try MainActor.assumeIsolated { () -> Result<Int32, CommandFailure> in
        Result { () throws(CommandFailure) in
          try PracticeRun(scenario: scenario, loaded: cases.loaded).hold()
        }
      }.get()
    }
  }
}
