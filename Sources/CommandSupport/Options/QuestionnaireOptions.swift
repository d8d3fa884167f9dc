package import ArgumentParser
package import Wording

/// Which questionnaire to use, in which language: `--questionnaire DIR`, `--language de`.
package struct QuestionnaireOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("questionnaire"),
    help: ArgumentHelp(
      "Use the questionnaire in this folder instead of the built-in one.", valueName: "dir"),
    completion: .directory)
  package var folder: String?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The language of questions, texts and reports, such as de; AIACT_LANGUAGE sets it for good.",
      valueName: "language"))
  package var language: String?

  package init() {}

  /// The questionnaire, ready to use.
  package func load() throws(CommandFailure) -> LoadedQuestionnaire {
    try LoadedQuestionnaire.load(folder: folder, in: wish())
  }

  /// The questionnaire for one assessment, in the language in which that was held unless another one
  /// is asked for.
  package func load(for assessment: String) throws(CommandFailure) -> LoadedQuestionnaire {
    try load(in: wish(for: assessment))
  }

  /// The same in the language that ``wish(for:)`` gave.
  package func load(in wish: LanguageWish) throws(CommandFailure) -> LoadedQuestionnaire {
    _ = try self.wish()
    return try LoadedQuestionnaire.load(folder: folder, in: wish)
  }

  /// The program's words beside the questionnaire. A language that cannot be is told when the
  /// questionnaire is loaded.
  package var words: Words { LoadedQuestionnaire.words(folder: folder, in: (try? wish()) ?? .none) }

  /// The same beside the questionnaire for one assessment.
  package func words(for assessment: String) -> Words { words(in: wish(for: assessment)) }

  /// The same in the language that ``wish(for:)`` gave.
  package func words(in wish: LanguageWish) -> Words {
    LoadedQuestionnaire.words(folder: folder, in: wish)
  }

  /// The language for one assessment. The file is read to know it, so who needs it twice asks once.
  package func wish(for assessment: String) -> LanguageWish {
    let wish = (try? wish()) ?? .none
    return wish.orLanguage(of: AssessmentFile.language(of: assessment))
  }

  /// The language that is wished for.
  package func wish() throws(CommandFailure) -> LanguageWish { try LanguageWish.of(language) }
}
