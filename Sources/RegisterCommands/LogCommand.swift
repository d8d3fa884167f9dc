package import ArgumentParser
import Assessments
package import CommandSupport
import Questionnaires
import RegisterReports
import Reports
package import ResultFiles
import Wording

/// `aiact log`: how an assessment came about.
package struct LogCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show who changed what in an assessment, when, and under which law.",
    discussion: """
      Lists every change of an answer, a note, evidence, a mark for follow-up, and the work on \
      duties, with what was there before; and under which version of the questionnaire. The \
      earliest comes first; times are in UTC. All of it stands in the file of the assessment and \
      nowhere else.

      JSON holds the changes as the file does. Files of format 1 did not keep values and people; \
      those entries say so.

      EXIT CODES
        0 written · 64 wrong use, also a question or a duty that is not there · 65 the file is not \
        an assessment · 66 a file was not found

      EXAMPLES
        aiact log chatbot.json
        aiact log chatbot.json --since 2026-11-01
        aiact log chatbot.json --question technique
        aiact log chatbot.json --duty "ai literacy" --format md
        aiact log chatbot.json -o history.csv
      """)

  @Argument(
    help: "The assessment, or the name of its system.", completion: .file(extensions: ["json"]))
  package var file: String

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Only changes of this question: its id, or words of it.", valueName: "question"))
  package var question: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Only changes of this duty: its id, or words of its title.", valueName: "duty"))
  package var duty: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("Only what happened on this day or later.", valueName: "day"))
  package var since: String?

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words(for: file)
    try Failing.run(words) { () throws(CommandFailure) in
      let destination = try output.destination(for: HistoryReport.self)
      let press = try look.press(for: destination.format)
      var filter = HistoryFilter()
      filter.since = try since.map { text throws(CommandFailure) in
        try DateOptions.date(text, words)
      }
      let path = try AssessmentName.path(of: file, saying: words)
      let assessment = try AssessmentFile.document(in: path)
      let loaded = try questionnaire.load(for: file).questionnaire
      // Another questionnaire would lend the wrong words.
      let own = loaded.id == assessment.provenance.id ? loaded : nil
      let search = HistorySearch(assessment, own, words)
      if let question { filter.subjects.insert(.question(try search.question(question))) }
      if let duty { filter.subjects.insert(.duty(try search.duty(duty))) }
      let report = HistoryReport(
        assessment, place: AssessmentName.shown(path), under: own, filter: filter, words: words)
      try output.publish(report, to: destination, with: press, words)
      return 0
    }
  }
}
