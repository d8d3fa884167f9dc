package import ArgumentParser
import CommandSupport

/// `aiact duties`: who does what by when, for one system or many.
package struct DutiesCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "duties",
    abstract: "Show the duties of systems and the work on them, and write down what was done.",
    discussion: """
      aiact duties [FOLDER|FILE …] lists the duties that follow from the answers: state, person, \
      day, note and evidence, and when the law asks for them. Without a folder or file it is the \
      folder in which aiact keeps assessments. aiact duties set FILE DUTY … changes one of them. \
      Every change is kept with the person, the time, and what was before: see aiact log.

      A duty is open, doing, done, or not needed with a reason. The day is your own plan; the day of \
      the law stands beside it. A duty that the answers do not lead to any more is kept, and said.

      EXAMPLES
        aiact duties chatbot.json
        aiact duties client/ --due 2026-12-31 --person ann
        aiact duties client/ --state open --format csv > duties.csv
        aiact duties client/ -o duties.ics
        aiact duties client/ --verify
        aiact duties set cv.json dep-log --state doing --person "Ann Berg"
        aiact duties set cv.json dep-log --state done --evidence logs.pdf
        aiact duties set cv.json "keep logs" --not-needed "No logs here"

      For all options: aiact help duties list, aiact help duties set
      """,
    subcommands: [DutiesListCommand.self, DutiesSetCommand.self],
    defaultSubcommand: DutiesListCommand.self)

  package init() {}
}
