import ArgumentParser
import CommandSupport
import Forms
import QuestionnaireTexts
import Questionnaires
import Reports
import ResultFiles
import Translations
import Typography
import Wording

extension QuestionnaireCommand {
  /// `aiact questionnaire show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Print a questionnaire as text, or its texts in two languages side by side.",
      discussion: """
        Follow-up questions stand under the option that leads to them, so that the tree can be \
        read from top to bottom. With --beside, every text stands beside the same text in another \
        language, for somebody who reviews a translation.

        EXAMPLES
          aiact questionnaire show
          aiact questionnaire show --language pl --beside en -o pl.html
        """)

    @ArgumentParser.Option(
      help: ArgumentHelp(
        "Set the texts of --language beside those of this language.", valueName: "language"))
    var beside: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var look: LookOptions
    @OptionGroup var questionnaire: QuestionnaireOptions

    func run() throws {
      let words = questionnaire.words
      try Failing.run(words) { () throws(CommandFailure) in
        if let beside { return try review(beside) }
        try output.requireScreen(look)
        let loaded = try questionnaire.load()
        try Output.show(
          SafeText.clean(
            QuestionnaireListing.text(loaded.questionnaire, digest: loaded.digests.logic, words))
        )
        return 0
      }
    }

    private func review(_ beside: String) throws(CommandFailure) -> Int32 {
      let destination = try output.destination(for: TranslationReview.self)
      let press = try look.press(for: destination.format)
      let files = try LoadedQuestionnaire.allFiles(
        folder: questionnaire.folder, withLanguages: true)
      guard let heading = QuestionnaireReader.heading(of: files) else {
        throw CommandFailure(
          message: "the questionnaire cannot be read; see \(ProgramName.shown) check",
          status: .notUnderstood)
      }
      let own = QuestionnaireReader.language(of: files) ?? .english
      guard let sheet = try Self.sheet(try questionnaire.wish(), in: files, own: own) else {
        throw CommandFailure(
          message: "say with --language which language to review, such as pl", status: .wrongUse)
      }
      let review = TranslationReview(
        sheet, beside: try Self.sheet(try LanguageWish.of(beside), in: files, own: own),
        questionnaire.words, title: heading.title, version: heading.version, written: own)
      try output.publish(review, to: destination, with: press, questionnaire.words)
      return 0
    }

    /// What there is in a language; nil for the questionnaire's own.
    private static func sheet(
      _ wish: LanguageWish, in files: [SourceFile], own: LanguageTag
    ) throws(CommandFailure) -> TranslationSheet? {
      let others = TranslationReader.languages(of: files.lazy.map(\.path))
      guard let tag = try wish.chosen(own: own, others: others).first,
        let result = TranslationReader.read(tag, in: files)
      else { return nil }
      guard let translation = result.translation else {
        throw CommandFailure(
          message: result.problems.prefix(5).map { SafeText.clean($0.formatted) }
            .joined(separator: "\n"), status: .notUnderstood)
      }
      return TranslationSheet(of: files, language: tag, translation: translation)
    }
  }
}
