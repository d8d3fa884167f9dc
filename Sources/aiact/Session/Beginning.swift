import Assessments
import Interview
import Questionnaires

/// What an interview starts from: a new assessment or one that is gone on with.
@MainActor struct Beginning {
  let assessment: Assessment
  let keeper: FileKeeper
  /// Questions whose stored answers do not fit the questionnaire.
  let unfit: [String]

  /// Finds out, asking the user where needed; nil when the user leaves.
  static func find(
    file: String?, isNew: Bool, _ loaded: LoadedQuestionnaire, _ reasoner: Reasoner,
    on date: CalendarDate, console: TerminalConsole
  ) throws(CommandFailure) -> Beginning? {
    if let file { return try named(file, loaded) }
    let folder = try AssessmentFolder.open()
    let unfinished = isNew ? [] : folder.unfinished(loaded, reasoner, on: date)
    switch Home(console: console).choose(among: unfinished) {
    case .leave: return nil
    case .new:
      return Beginning(
        assessment: fresh(loaded),
        keeper: try FileKeeper(.newIn(folder), questionnaire: loaded.questionnaire), unfit: [])
    case .resume(let item): return try existing(item.path, loaded)
    }
  }

  private static func named(
    _ file: String, _ loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> Beginning {
    do throws(CommandFailure) {
      return try existing(file, loaded)
    } catch {
      guard error.status == .notFound else { throw error }
      return Beginning(
        assessment: fresh(loaded),
        keeper: try FileKeeper(.new(path: file), questionnaire: loaded.questionnaire), unfit: [])
    }
  }

  /// The lock is taken before the file is read, so that nobody changes it in between.
  private static func existing(
    _ path: String, _ loaded: LoadedQuestionnaire
  ) throws(CommandFailure) -> Beginning {
    _ = try AssessmentFile.read(path, for: loaded)
    let keeper = try FileKeeper(.existing(path: path), questionnaire: loaded.questionnaire)
    let opened = try AssessmentFile.read(path, for: loaded)
    var assessment = opened.assessment
    assessment.provenance = loaded.provenance
    return Beginning(assessment: assessment, keeper: keeper, unfit: opened.unfit)
  }

  private static func fresh(_ loaded: LoadedQuestionnaire) -> Assessment {
    Assessment(
      system: .init(name: "", summary: ""), provenance: loaded.provenance, at: Clock.now())
  }
}
