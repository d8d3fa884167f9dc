package import ArgumentParser
import Assessments
package import CommandSupport
import Questionnaires
import Reasoning
import Reports
import Typography
import Wording

/// `aiact whatif`: what would have to be different for another result.
package struct WhatIfCommand: ParsableCommand {
  private static let shown = 8

  package static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Show what would have to be different about the system for another tier.",
    discussion: """
      Lists the smallest sets of answers, of up to three, whose change would make another tier \
      possible. The list is complete: no smaller set is enough. It says what would have to be \
      different about the system; it is no advice to answer otherwise.

      Exit code 1 says that stored answers do not fit the questionnaire; they count for nothing.

      EXAMPLE
        aiact whatif chatbot.json
      """)

  @Argument(
    help: "The assessment: a file, or the name of a system or a part of it.",
    completion: .file(extensions: ["json"]))
  package var file: String

  @Flag(help: "Show all sets, not only the first \(Self.shown) for each tier.")
  package var all = false

  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var readings: ReadingOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    try Failing.run { () throws(CommandFailure) in
      let loaded = try questionnaire.load()
      let asOf = try date.date()
      let file = try AssessmentName.path(of: file)
      let fitted = try AssessmentFile.read(file, for: loaded)
      let answers = fitted.answers
      let reasoner = try readings.reasoner(loaded.questionnaire)
      let analysis = Analysis(reasoner, answers, on: asOf)
      let groups = WhatIfText.groups(
        analysis.whatIf, loaded.questionnaire, answers,
        most: all ? .max : Self.shown)
      var text =
        "Now: \(Headline(analysis, .english).text)\n"
      text += "\(WhatIfText.title)\n\(WhatIfText.caution)\n"
      for group in groups {
        text += "\nFor \(TierWords.loud(group.tier)):\n"
        for line in group.lines { text += "- \(line)\n" }
        if group.omitted > 0 { text += "  and \(group.omitted) more; --all shows them\n" }
      }
      if groups.isEmpty { text += "\n\(WhatIfText.nothing(analysis.outcome))\n" }
      try Output.write(SafeText.clean(text))
      return AssessmentFile.remark(on: fitted, of: file, madeWith: loaded.provenance)
    }
  }
}
