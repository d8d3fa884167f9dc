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

      EXIT CODES
        0 done · 1 done, but stored answers do not fit the questionnaire; they count for nothing · 64 \
        wrong use · 65 the file is not an assessment · 66 a file was not found

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
    let words = questionnaire.words(for: file)
    try Failing.run(words) { () throws(CommandFailure) in
      let loaded = try questionnaire.load(for: file)
      let asOf = try date.date()
      let file = try AssessmentName.path(of: file, saying: words)
      let fitted = try AssessmentFile.read(file, for: loaded)
      let answers = fitted.answers
      let reasoner = try readings.reasoner(loaded.questionnaire)
      let analysis = Analysis(reasoner, answers, on: asOf)
      let groups = words.whatIf.groups(
        analysis.whatIf, loaded.questionnaire, answers,
        most: all ? .max : Self.shown)
      var lines = [
        words.filing.whatIfNow(headline: Headline(analysis, words).text), words.whatIf.title,
        words.whatIf.caution,
      ]
      for group in groups {
        lines += ["", words.filing.whatIfFor(tier: words.tiers.loud(group.tier))]
        lines += group.lines.map { "- \($0)" }
        if group.omitted > 0 { lines.append("  \(words.filing.whatIfMore(count: group.omitted))") }
      }
      if groups.isEmpty { lines += ["", words.whatIf.nothing(analysis.outcome)] }
      try Output.show(SafeText.clean(lines.map { "\($0)\n" }.joined()))
      return AssessmentFile.remark(on: fitted, of: file, madeWith: loaded.provenance, words)
    }
  }
}
