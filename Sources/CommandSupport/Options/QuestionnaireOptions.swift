package import ArgumentParser

/// Which questionnaire to use: `--questionnaire DIR`.
package struct QuestionnaireOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("questionnaire"),
    help: ArgumentHelp(
      "Use the questionnaire in this folder instead of the built-in one.", valueName: "dir"),
    completion: .directory)
  package var folder: String?

  package init() {}

  /// The questionnaire, ready to use.
  package func load() throws(CommandFailure) -> LoadedQuestionnaire {
    try LoadedQuestionnaire.load(folder: folder)
  }
}
