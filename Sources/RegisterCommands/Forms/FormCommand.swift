package import ArgumentParser
import Assessments
import CommandSupport
import Forms
import ResultFiles
import Typography
import Wording

/// `aiact questionnaire form`: a questionnaire to be filled in elsewhere.
package struct FormCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Write a questionnaire as a form to fill in: on paper, in Word, in a browser.",
    discussion: """
      Every question has its number, every answer a box, and "Not sure" is one of them. The boxes \
      have the numbers of the interview, so that a form on paper can be typed in.

      HTML is one file that works offline: follow-up questions appear as boxes are ticked, and the \
      answers are saved as a file. CSV has a row for each box and opens in a spreadsheet program. \
      aiact import reads both back.

      EXIT CODES
        0 written · 1 written, but stored answers do not fit the questionnaire · 64 wrong use · 65 the \
        file is not an assessment · 66 a file was not found · 73 there is such a file already

      EXAMPLES
        aiact questionnaire form -o form.html
        aiact questionnaire form --for chatbot.json -o chatbot-form.docx
        aiact questionnaire form --format csv > form.csv
      """)

  @ArgumentParser.Option(
    name: .customLong("for"),
    help: ArgumentHelp("Fill in what this assessment has answers to.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var file: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = file.map { questionnaire.words(for: $0) } ?? questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let destination = try output.destination(for: AnswerForm.self)
      let press = try look.press(for: destination.format)
      let loaded =
        if let file { try questionnaire.load(for: file) } else { try questionnaire.load() }
      let fitted = try file.map { path throws(CommandFailure) in
        try AssessmentFile.read(AssessmentName.path(of: path, saying: words), for: loaded)
      }
      let form = AnswerForm(
        loaded.questionnaire, words, logic: loaded.provenance.logic, filledFrom: fitted)
      try output.publish(form, to: destination, with: press, words)
      guard let file, let fitted else { return 0 }
      return AssessmentFile.remark(on: fitted, of: file, madeWith: loaded.provenance, words)
    }
  }
}
