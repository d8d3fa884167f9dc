package import Assessments
package import CommandSupport
import Interview
package import Questionnaires
import Typography

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
    file: String?, isNew: Bool, _ preparation: Preparation, on date: CalendarDate,
    console: TerminalConsole, reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Found {
    if let file { return .beginning(try named(file, preparation, reopening)) }
    let folder = try AssessmentFolder.open()
    let listing =
      isNew
      ? .init()
      : try folder.listing(on: date, most: Home.most) { () throws(CommandFailure) in
        try preparation.reasonerIfReadable()
      }
    switch Home(console: console, folder: folder.path).choose(among: listing) {
    case .leave(let code): return .left(code)
    case .practise: return .practice
    case .new:
      return .beginning(
        Beginning(
          assessment: fresh(preparation),
          keeper: try FileKeeper(.newIn(folder), reopening: reopening), misfits: []))
    case .open(let entry): return .beginning(try existing(entry.path, preparation, reopening))
    }
  }

  private static func named(
    _ file: String, _ preparation: Preparation,
    _ reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Beginning {
    // A folder of its own cannot be looked through for a name without HOME; a path still works.
    if let path = try AssessmentName.pathIfKnown(of: file), path != file {
      return try existing(path, preparation, reopening)
    }
    do throws(CommandFailure) {
      return try existing(file, preparation, reopening)
    } catch {
      guard error.status == .notFound else { throw error }
      guard file.hasSuffix(".json") || file.contains("/") else {
        // Most likely a name or a command that was mistyped; a file of that name would surprise.
        throw CommandFailure(
          message: "\(SafeText.line(file)): there is no assessment of that name, and no such "
            + "command. For a new assessment name a file that ends in .json, or type "
            + "\(ProgramName.shown) interview --new", status: .notFound)
      }
      return Beginning(
        assessment: fresh(preparation),
        keeper: try FileKeeper(.new(path: file), reopening: reopening), misfits: [])
    }
  }

  /// The lock is taken before the file is read, so that nobody changes it in between.
  private static func existing(
    _ path: String, _ preparation: Preparation,
    _ reopening: @escaping @MainActor (_ path: String) -> String?
  ) throws(CommandFailure) -> Beginning {
    let loaded = try preparation.loaded()
    _ = try AssessmentFile.read(path, for: loaded)
    let keeper = try FileKeeper(.existing(path: path), reopening: reopening)
    let fitted = try AssessmentFile.open(keeper.bytes, of: path, for: loaded)
    let format = fitted.assessment.formatRead
    keeper.olderFormat = format < Assessment.format ? format : nil
    return Beginning(
      assessment: fitted.assessment, keeper: keeper, misfits: fitted.fit.misfits)
  }

  private static func fresh(_ preparation: Preparation) -> Assessment {
    Assessment(
      system: .init(name: "", summary: ""), provenance: preparation.provenance, at: Clock.now())
  }
}
