package import Assessments
package import CommandSupport
import Forms
import Interview
package import Questionnaires
import Register
import Storage
import Typography
import Wording

/// What an interview starts from: a new assessment or one that is gone on with.
@MainActor package struct Beginning {
  /// What came of asking where to begin.
  package enum Found {
    case beginning(Beginning)
    /// The user wants to practise instead.
    case practice
    /// The user left, with this exit code.
    case left(Int32)
  }

  package var assessment: Assessment
  package let keeper: FileKeeper
  /// Stored answers that do not fit the questionnaire.
  package let misfits: [Misfit]

  /// Finds out, asking the user where needed.
  package static func find(
    file: String?, isNew: Bool, filledFrom answers: String?, commandNames: [String],
    _ preparation: Preparation, on date: CalendarDate,
    console: TerminalConsole, reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Found {
    if let answers {
      return .beginning(try filled(answers, file, preparation, console.words, reopening))
    }
    if let file {
      return .beginning(try named(file, commandNames, preparation, console.words, reopening))
    }
    let folder = try AssessmentFolder.open()
    let listing =
      isNew
      ? .init()
      : try folder.listing(
        on: date, most: Home.most, under: preparation.provenance, isUsual: preparation.isUsual
      ) { () throws(CommandFailure) in try preparation.reasonerIfReadable() }
    let home = Home(
      console: console, folder: folder.path,
      everything: { () throws(CommandFailure) in
        try everything(folder, preparation, on: date, console.words)
      })
    switch home.choose(among: listing) {
    case .leave(let code): return .left(code)
    case .practise: return .practice
    case .new:
      return .beginning(
        Beginning(
          assessment: fresh(preparation),
          keeper: try FileKeeper(.newIn(folder), console.words, reopening: reopening), misfits: []))
    case .open(let path):
      return .beginning(try existing(path, preparation, console.words, reopening))
    }
  }

  /// All assessments of the folder, the one changed last first; read only when somebody asks for more.
  private static func everything(
    _ folder: AssessmentFolder, _ preparation: Preparation, on date: CalendarDate, _ words: Words
  ) throws(CommandFailure) -> [RegisterEntry] {
    let found = try RegisterFiles([folder.path], saying: words)
    let loaded = try preparation.loaded()
    let reader = RegisterReader(loaded, try preparation.reasonerIfReadable(), on: date)
    return RegisterOrder.changed.sorted(reader.read(found.files, nil, words).entries)
  }

  /// A new assessment with the answers of a file, kept before the first question.
  private static func filled(
    _ answers: String, _ file: String?, _ preparation: Preparation, _ words: Words,
    _ reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Beginning {
    if answers == "-" {
      throw CommandFailure(.wrongUse) { $0.start.answersFromPipe }
    }
    if let file, FileKind.exists(file) {
      throw CommandFailure(.cannotCreate) { $0.start.fileIsThere(file: SafeText.clean(file)) }
    }
    let loaded = try preparation.loaded()
    let intakes = try IntakeFile.read(answers, for: loaded)
    guard let intake = intakes.first, intakes.count == 1 else {
      throw CommandFailure(.wrongUse) {
        $0.start.severalSystems(
          count: intakes.count, file: SafeText.clean(answers), program: ProgramName.shown)
      }
    }
    let assessment = intake.assessment(
      for: loaded.questionnaire, under: loaded.provenance,
      named: intake.label ?? IntakeFile.name(of: answers), assessor: PersonName.said(nil),
      at: Clock.now())
    let start: FileKeeper.Start =
      if let file { .new(path: file) } else { .newIn(try AssessmentFolder.open()) }
    let keeper = try FileKeeper(start, words, reopening: reopening)
    if let failure = keeper.save(assessment) {
      throw CommandFailure(message: failure.message, status: .writingFailed)
    }
    return Beginning(assessment: assessment, keeper: keeper, misfits: [])
  }

  private static func named(
    _ file: String, _ commandNames: [String], _ preparation: Preparation, _ words: Words,
    _ reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Beginning {
    // A folder of its own cannot be looked through for a name without HOME; a path still works.
    if let path = try AssessmentName.pathIfKnown(of: file, saying: words), path != file {
      return try existing(path, preparation, words, reopening)
    }
    do throws(CommandFailure) {
      return try existing(file, preparation, words, reopening)
    } catch {
      guard error.status == .notFound else { throw error }
      guard file.hasSuffix(".json") || file.contains("/") else {
        // Most likely a name or a command that was mistyped; a file of that name would surprise.
        throw nothingNamed(file, commandNames)
      }
      return Beginning(
        assessment: fresh(preparation),
        keeper: try FileKeeper(.new(path: file), words, reopening: reopening), misfits: [])
    }
  }

  private static func nothingNamed(_ word: String, _ commandNames: [String]) -> CommandFailure {
    let name = SafeText.line(word)
    let command = NearestName.find(Folding.fold(word), in: commandNames)
    return CommandFailure(.notFound) { words in
      guard let command else {
        return words.start.nothingNamed(name: name, program: ProgramName.shown)
      }
      return words.start.nothingNamedNearest(
        name: name, program: ProgramName.shown, command: command)
    }
  }

  /// The lock is taken before the file is read, so that nobody changes it in between.
  private static func existing(
    _ path: String, _ preparation: Preparation, _ words: Words,
    _ reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Beginning {
    let loaded = try preparation.loaded()
    _ = try AssessmentFile.read(path, for: loaded)
    let keeper = try FileKeeper(.existing(path: path), words, reopening: reopening)
    let fitted = try AssessmentFile.open(keeper.bytes, of: path, for: loaded)
    let format = fitted.assessment.formatRead
    keeper.olderFormat = format < Assessment.format ? format : nil
    var assessment = fitted.assessment
    if let person = PersonName.said(nil) { assessment.assessor = person }
    return Beginning(assessment: assessment, keeper: keeper, misfits: fitted.fit.misfits)
  }

  private static func fresh(_ preparation: Preparation) -> Assessment {
    var assessment = Assessment(
      system: .init(name: "", summary: ""), provenance: preparation.provenance, at: Clock.now())
    assessment.assessor = PersonName.said(nil)
    return assessment
  }
}
