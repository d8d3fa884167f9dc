package import Assessments
package import Questionnaires
import Storage
import Typography

/// A questionnaire that is ready to use, and where it came from.
package struct LoadedQuestionnaire: Sendable {
  package enum Origin: Sendable {
    case builtIn
    case folder(String)
  }

  package let questionnaire: Questionnaire
  package let digests: QuestionnaireDigests
  package let origin: Origin

  package var provenance: Provenance {
    Provenance(
      id: questionnaire.id, version: questionnaire.version, lawAsOf: questionnaire.lawAsOf,
      logic: digests.logic)
  }

  /// The questionnaire in a folder, or the built-in one.
  package static func load(folder: String?) throws(CommandFailure) -> LoadedQuestionnaire {
    guard let folder else { return try builtIn() }
    let files = try sourceFiles(in: folder)
    let questionnaire = try read(files, name: folder)
    return LoadedQuestionnaire(
      questionnaire: questionnaire,
      digests: QuestionnaireDigests(of: files.lazy.map { ($0.path, $0.bytes) }),
      origin: .folder(folder))
  }

  /// All files of the questionnaire in a folder, or of the built-in one, scenarios included.
  package static func allFiles(folder: String?) throws(CommandFailure) -> [SourceFile] {
    if let folder { return try sourceFiles(in: folder) }
    let standard = EmbeddedFolder.named(EmbeddedFolder.standardName)
    return standard?.sourceFiles(withScenarios: true) ?? []
  }

  /// All files of a questionnaire folder.
  package static func sourceFiles(in folder: String) throws(CommandFailure) -> [SourceFile] {
    do throws(StorageFailure) {
      return try JSONFolder.read(folder).map { SourceFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// What can be told about the built-in questionnaire before it has been read as a whole.
  package static func builtInHeading() -> (Heading, Provenance)? {
    guard let folder = EmbeddedFolder.named(EmbeddedFolder.standardName),
      let heading = QuestionnaireReader.heading(of: folder.headingFiles())
    else { return nil }
    let provenance = Provenance(
      id: heading.id, version: heading.version, lawAsOf: heading.lawAsOf,
      logic: folder.digests.logic)
    return (heading, provenance)
  }

  private static func builtIn() throws(CommandFailure) -> LoadedQuestionnaire {
    guard let folder = EmbeddedFolder.named(EmbeddedFolder.standardName) else {
      throw CommandFailure(
        message: "this program was built without its questionnaire", status: .notFound)
    }
    let questionnaire = try read(folder.sourceFiles(), name: "the built-in questionnaire")
    return LoadedQuestionnaire(
      questionnaire: questionnaire, digests: folder.digests, origin: .builtIn)
  }

  private static func read(
    _ files: [SourceFile], name: String
  ) throws(CommandFailure) -> Questionnaire {
    let result = QuestionnaireReader.read(files)
    if let questionnaire = result.questionnaire { return questionnaire }
    let errors = result.problems.filter { $0.severity == .error }
    let shown = errors.prefix(5).map { SafeText.clean($0.formatted) }.joined(separator: "\n")
    let rest =
      errors.count > 5 ? "\n… and \(errors.count - 5) more; see \(ProgramName.shown) check" : ""
    throw CommandFailure(
      message: "\(SafeText.clean(name)) cannot be used:\n\(shown)\(rest)",
      status: .notUnderstood)
  }
}

extension EmbeddedFolder {
  package static func named(_ name: String) -> EmbeddedFolder? { all.first { $0.name == name } }
}
