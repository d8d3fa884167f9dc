import ArgumentParser
import Checks
import CommandSupport
import Questionnaires
import Reasoning
import Typography
import Wording

extension QuestionnaireCommand {
  /// `aiact questionnaire diff`
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Say which answers lead to another outcome in another version.",
      discussion: """
        Compares two folders, or one with the built-in questionnaire. The comparison is exact: it \
        covers all answer sheets that both versions understand, and leaves the questions that only \
        one of them has open. Each change comes with a shortest example. \
        Findings, duties, days, guidance and drafts are compared, their texts are not.

        EXIT CODES
          0 the same outcome for every sheet · 1 something differs · 65, 66 a folder cannot be read

        EXAMPLES
          aiact questionnaire diff old/eu-ai-act new/eu-ai-act
          aiact questionnaire diff my-version/
        """)

    @Argument(
      help: ArgumentHelp(
        "The old version and the new one; a single folder is compared with the built-in one.",
        valueName: "dir"),
      completion: .directory)
    var folders: [String]

    func validate() throws {
      guard (1...2).contains(folders.count) else {
        throw ValidationError("give one or two folders")
      }
    }

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        let old = try LoadedQuestionnaire.load(folder: folders.count == 2 ? folders[0] : nil)
        let new = try LoadedQuestionnaire.load(folder: folders[folders.count - 1])
        let comparison = QuestionnaireComparison(old.questionnaire, new.questionnaire)
        let words = ComparisonWords(comparison, Reasoner(new.questionnaire))
        for line in words.lines { try Output.line(SafeText.clean(line)) }
        return comparison.isSame ? 0 : ExitStatus.someFailed.rawValue
      }
    }
  }
}
