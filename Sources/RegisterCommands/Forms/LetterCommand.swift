package import ArgumentParser
import Assessments
import CommandSupport
import Letters
import Questionnaires
import Reasoning
import Reports
import ResultFiles
import Typography
import Wording

/// `aiact letter`: what to ask of others, and what others will ask for.
package struct LetterCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Write the questions to the maker or vendor, ready to send.",
    discussion: """
      The letter asks for what is still open and only others know, and for what they owe you under \
      the Act, each with the reason and the article. What a ban hangs on comes first. It needs only \
      names and a signature.

      If you are the provider, it is the list of what your customers will ask for, with the proof \
      to have ready. --letter and --pack choose one of the two.

      EXIT CODES
        0 written · 1 there is nothing to ask, and no letter; or stored answers do not fit the
        questionnaire

      EXAMPLES
        aiact letter chatbot.json
        aiact letter chatbot.json -o letter.docx
        aiact letter chatbot.json --reply-by 2026-12-18 -o letter.md
        aiact letter product.json --pack -o customers.docx
      """)

  @Argument(
    help: "The assessment, or the name of its system.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Write the letter, whoever you are.")
  var letter = false

  @Flag(help: "Write what customers will ask for, whoever you are.")
  var pack = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Ask for a reply by this day, such as 2026-12-18 or \"18 Dec 2026\".", valueName: "date"))
  var replyBy: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var questionnaire: QuestionnaireOptions
  @OptionGroup var readings: ReadingOptions
  @OptionGroup var date: DateOptions

  package init() {}

  package func validate() throws {
    if letter, pack { throw ValidationError("--letter and --pack are two things; choose one") }
  }

  package func run() throws {
    let words = questionnaire.words(for: file)
    try Failing.run(words) { () throws(CommandFailure) in
      // A list of what others will ask for awaits no reply.
      if pack { try IdleOption.refuse(["--reply-by": replyBy != nil], beside: "--pack") }
      let destination = try output.destination(for: PostedLetter.self)
      let press = try look.press(for: destination.format)
      let day = try replyBy.map { text throws(CommandFailure) in
        try DateOptions.date(text, words)
      }
      let loaded = try questionnaire.load(for: file)
      let path = try AssessmentName.path(of: file, saying: words)
      let fitted = try AssessmentFile.read(path, for: loaded)
      let analysis = Analysis(
        try readings.reasoner(loaded.questionnaire), fitted.answers, on: try date.date())
      let system = fitted.assessment.system
      let letter = Letter(
        analysis, words, system: system.name, summary: system.summary, replyBy: day)
      let isPack = pack || (!self.letter && letter.certainlyOwes)
      if isPack { try IdleOption.refuse(["--reply-by": replyBy != nil], without: "--letter") }
      guard isPack ? letter.owes : letter.asks else {
        Output.error("aiact: \(isPack ? words.filing.noPack : words.filing.noLetter)")
        return ExitStatus.someFailed.rawValue
      }
      try output.publish(
        PostedLetter(document: isPack ? letter.pack : letter.document), to: destination,
        with: press, words)
      if isPack, !pack, letter.asks {
        Output.error(words.filing.letterAsWell)
      } else if !isPack, letter.owes {
        Output.error(words.filing.packAsWell)
      }
      return AssessmentFile.remark(on: fitted, of: path, madeWith: loaded.provenance, words)
    }
  }
}
