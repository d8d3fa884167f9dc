import ArgumentParser

/// Which questionnaire to use: `--questionnaire DIR`.
struct QuestionnaireOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("questionnaire"),
    help: ArgumentHelp(
      "Use the questionnaire in this folder instead of the built-in one.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  /// The questionnaire, ready to use.
  func load() throws(CommandFailure) -> LoadedQuestionnaire {
    try LoadedQuestionnaire.load(folder: folder)
  }
}
