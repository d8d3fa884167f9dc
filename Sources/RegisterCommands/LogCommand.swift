package import ArgumentParser
import Assessments
package import CommandSupport
import Questionnaires
import Register
import Reports
import RegisterReports
import Typography
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

      EXAMPLES
        aiact log chatbot.json
        aiact log chatbot.json --since 2026-11-01
        aiact log chatbot.json --question purpose
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
  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    try Failing.run(.english) { () throws(CommandFailure) in
      let destination = try output.destination(for: HistoryReport.self)
      var filter = HistoryFilter()
      filter.since = try since.map { text throws(CommandFailure) in try DateOptions.date(text) }
      let path = try AssessmentName.path(of: file)
      let assessment = try AssessmentFile.document(in: path)
      let loaded = try questionnaire.load().questionnaire
      // Another questionnaire would lend the wrong words.
      let words = loaded.id == assessment.provenance.id ? loaded : nil
      filter.subjects = try subjects(of: assessment, words)
      let report = HistoryReport(assessment, place: path, words: words, filter: filter)
      try output.publish(report, to: destination, .english)
      return 0
    }
  }

  private func subjects(
    of assessment: Assessment, _ questionnaire: Questionnaire?
  ) throws(CommandFailure) -> Set<Subject> {
    var subjects: Set<Subject> = []
    if let question { subjects.insert(.question(try name(question, assessment, questionnaire))) }
    if let duty { subjects.insert(.duty(try dutyName(duty, assessment, questionnaire))) }
    return subjects
  }

  /// Of those with a history first, for the words may fit more in the questionnaire.
  private func name(
    _ words: String, _ assessment: Assessment, _ questionnaire: Questionnaire?
  ) throws(CommandFailure) -> String {
    if assessment.records[words] != nil { return words }
    let search = questionnaire.map { QuestionSearch($0) }
    let found = search?.find(words).map(\.text) ?? []
    let known = found.filter { assessment.records[$0] != nil }
    switch known.count {
    case 1: return known[0]
    case 0 where found.count == 1: return found[0]
    case 0:
      throw Self.unknown(
        "question", words,
        search?.nearest(to: words)
          ?? NearestName.find(words, in: assessment.names))
    default: throw Self.several("questions", words, known)
    }
  }

  private func dutyName(
    _ words: String, _ assessment: Assessment, _ questionnaire: Questionnaire?
  ) throws(CommandFailure) -> String {
    let all = assessment.dutyNames.compactMap { name in
      assessment.dutyRecords[name].map { record in
        DutyWork(
          worked: name, duty: questionnaire?.duties.first { $0.id.text == name }, record.state)
      }
    }
    switch DutySearch.find(words, in: all) {
    case .one(let work): return work.name
    case .several(let works): throw Self.several("duties", words, works.map(\.name))
    case .none(let nearest): throw Self.unknown("duty with a history", words, nearest.first)
    }
  }

  private static func unknown(
    _ kind: String, _ words: String, _ nearest: String?
  ) -> CommandFailure {
    CommandFailure(
      message: "there is no \(kind) called \"\(SafeText.line(words))\""
        + (nearest.map { "; did you mean \(SafeText.line($0))?" } ?? ""), status: .wrongUse)
  }

  private static func several(
    _ kind: String, _ words: String, _ names: [String]
  ) -> CommandFailure {
    CommandFailure(
      message: "\"\(SafeText.line(words))\" fits several \(kind): "
        + SafeText.line(names.joined(separator: ", ")), status: .wrongUse)
  }
}
