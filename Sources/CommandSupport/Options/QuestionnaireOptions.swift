package import ArgumentParser

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
      "The language of the questions and texts, such as de; AIACT_LANGUAGE sets it for good.",
      valueName: "language"))
  package var language: String?

  package init() {}

  /// The questionnaire, ready to use.
  package func load() throws(CommandFailure) -> LoadedQuestionnaire {
    try LoadedQuestionnaire.load(folder: folder, in: wish())
  }

  /// The language that is wished for.
  package func wish() throws(CommandFailure) -> LanguageWish { try LanguageWish.of(language) }
}
