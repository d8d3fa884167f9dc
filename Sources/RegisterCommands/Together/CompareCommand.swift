package import ArgumentParser
import Assessments
package import CommandSupport
import Reasoning
import Register
import RegisterReports
import Reports
package import ResultFiles
import Wording

/// `aiact compare`: where answers differ, and which difference decides.
package struct CompareCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show where the answers of several people differ, and which difference decides.",
    discussion: """
      Compares assessments of one system: what each leads to, at which questions the answers \
      differ, who gave them, and which of these differences decide the tier. That is exact: the \
      smallest sets of answers that, taken over into the first file, make other tiers possible. \
      Nothing is changed. It says when the files seem to be about two systems.

      EXIT CODES
        0 all answers are alike · 1 answers differ, or stored answers do not fit the questionnaire

      EXAMPLES
        aiact compare ada.json ben.json
        aiact compare ada.json ben.json cem.json --format html -o comparison.html
        aiact compare ada.json ben.json --format csv > differences.csv
      """)

  @Argument(
    help: "Two or more assessments; the others are compared with the first.",
    completion: .file(extensions: ["json"]))
  package var files: [String]

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      guard files.count >= 2 else {
        throw CommandFailure(
          message: words.filing.compareNeedsTwo(
            command: "\(ProgramName.shown) compare A.json B.json"), status: .wrongUse)
      }
      let destination = try output.destination(for: ComparisonReport.self)
      let press = try look.press(for: destination.format)
      let asOf = try date.date()
      let loaded = try questionnaire.load()
      let reasoner = try readings.reasoner(loaded.questionnaire)
      var sides: [AnswerComparison.Side] = []
      for file in files {
        let path = try AssessmentName.path(of: file, saying: words)
        let fitted = try AssessmentFile.read(path, for: loaded)
        sides.append(
          .init(name: path, fitted, Analysis(reasoner, fitted.answers, on: asOf)))
      }
      for side in sides.dropFirst() {
        let pair = [sides[0], side].map { ($0.name, $0.fitted.assessment) }
        if let remark = OneSystem.remark(pair[0], pair[1], words) { Output.error(remark) }
      }
      let comparison = AnswerComparison(sides)
      try output.publish(
        ComparisonReport(comparison, words: words), to: destination, with: press, words)
      var status = comparison.isSame ? 0 : ExitStatus.someFailed.rawValue
      for side in sides {
        status = max(
          status,
          AssessmentFile.remark(on: side.fitted, of: side.name, madeWith: loaded.provenance, words))
      }
      return status
    }
  }
}
