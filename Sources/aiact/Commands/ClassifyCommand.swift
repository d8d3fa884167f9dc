import ArgumentParser
import JSONText
import Questionnaires
import Reports
import Storage

/// `aiact classify`: answer sheets in, outcomes out, one JSON line each.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Classify answer sheets: JSON Lines in, JSON Lines out.",
    discussion: """
      Reads lines such as {"id": "shop-bot", "answers": {"technique": "learns", "roles": \
      ["uses-others"]}} from standard input and writes for each line its id, the tier that is \
      reached in any case, all tiers that are still possible, the findings and the open questions.

      An answer is an option, a list of options, {"options": [...], "maybe": [...]}, "unsure", a \
      number, or text. Questions without an answer count as not known. Answers to questions that \
      are not asked are listed under "ignored". A line that is not understood gives an "error" in \
      its place; the others are still classified, and the exit code is 1.

      EXAMPLE
        echo '{"id": "macro", "answers": {"technique": "fixed-rules"}}' | aiact classify
      """)

  @Flag(
    help: """
      Add "influence": the open questions, the one that decides the tier most often first, each \
      with the share of all completions in which its answer alone decides.
      """)
  var influence = false

  @OptionGroup var questionnaire: QuestionnaireOptions
  @OptionGroup var readings: ReadingOptions
  @OptionGroup var date: DateOptions

  func run() throws {
    try Failing.run { () throws(CommandFailure) in
      let loaded = try questionnaire.load()
      let asOf = try date.date()
      let reasoner = try readings.reasoner(loaded.questionnaire)
      var hasFailed = false
      var number = 0
      try Input.lines { (line: [UInt8]) throws(CommandFailure) in
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
        let output: JSONOutput
        do throws(AnswerSheet.Failure) {
          let sheet = try AnswerSheet.read(line, for: loaded.questionnaire)
          let outcome = reasoner.outcome(of: sheet.answers, on: asOf)
          output = SheetResult.output(
            id: sheet.id ?? "line \(number)", outcome: outcome,
            influences: influence ? reasoner.influences(sheet.answers, outcome) : nil)
        } catch {
          hasFailed = true
          output = Self.failure(error, line: number)
        }
        try Output.line(JSONWriter(style: .compact).text(output))
      }
      return hasFailed ? ExitStatus.someFailed.rawValue : 0
    }
  }

  private static func failure(_ failure: AnswerSheet.Failure, line: Int) -> JSONOutput {
    if let id = failure.id {
      return .object(["id": .string(id), "error": .string(failure.message)])
    }
    return .object(["line": .integer(line), "error": .string(failure.message)])
  }
}
