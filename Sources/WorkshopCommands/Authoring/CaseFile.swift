import Checks
import CommandSupport
import JSONText
import QuestionnaireTexts
import Questionnaires
import Scenarios
import Storage
import Typography
import Wording
import Workshop

/// The file of a case in the folder of a questionnaire.
struct CaseFile {
  let folder: String
  /// Its path inside the folder.
  private(set) var relative: String
  private(set) var draft: CaseDraft
  let isNew: Bool
  private let taken: Set<String>

  var path: String { folder.hasSuffix("/") ? folder + relative : "\(folder)/\(relative)" }

  /// The file of a case that is there, or one for a new case with the next free name.
  static func find(
    _ name: String?, in folder: String, _ shelf: CaseShelf
  ) throws(CommandFailure) -> CaseFile {
    let files = try LoadedQuestionnaire.sourceFiles(in: folder)
    let taken = Set(
      files.map(\.path) + shelf.book.cases.map { "scenarios/\($0.scenario.id).json" })
    guard let name else {
      let draft = CaseDraft(
        id: "", name: freeName(shelf), asOf: shelf.loaded.questionnaire.lawAsOf)
      return CaseFile(
        folder: folder, relative: "", draft: draft, isNew: true, taken: taken)
    }
    guard let training = shelf.named(name) else {
      throw CommandFailure(
        message: shelf.words.authoring.noCase(
          training: SafeText.line(name), command: "\(ProgramName.shown) practise --list --all"),
        status: .notFound)
    }
    let file = files[training.scenario.place.file]
    guard case .object(let object)? = JSONReader.read(file.bytes).node?.value else {
      throw CommandFailure(
        message: shelf.words.authoring.unreadable(file: SafeText.clean(file.path)),
        status: .notUnderstood)
    }
    var draft = CaseDraft(training, file: object)
    // A scenario that becomes a case.
    if training.teaching == nil { draft.name = freeName(shelf) }
    return CaseFile(
      folder: folder, relative: file.path, draft: draft, isNew: false, taken: taken)
  }

  /// The first that no case has: `case-001`, `case-1000`.
  private static func freeName(_ shelf: CaseShelf) -> String {
    let names = Set(shelf.book.cases.map(\.name))
    func name(_ number: Int) -> String {
      "case-" + String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
    }
    return name((1...).first { !names.contains(name($0)) } ?? 1)
  }

  /// Names a new file after its title; one that is taken gets a number.
  mutating func rename(after title: String) {
    let base = String(AssessmentFolder.fileName(for: title).filter(\.isASCII).prefix(50))
    let names = [base.isEmpty ? draft.name : base, "\(base)-\(draft.name)", draft.name]
    let free = names.first { ScenarioID($0) != nil && !taken.contains("scenarios/\($0).json") }
    draft.id = free ?? draft.name
    relative = "scenarios/\(draft.id).json"
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(StorageFailure) {
      try Folders.create(folder.hasSuffix("/") ? folder + "scenarios" : "\(folder)/scenarios")
      if isNew {
        try DurableFile.create(bytes, at: path, mode: 0o644)
      } else {
        try DurableFile.write(bytes, to: path, mode: 0o644)
      }
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// What the checks say about this file.
  func problems() throws(CommandFailure) -> [String] {
    let files = try LoadedQuestionnaire.sourceFiles(in: folder)
    var found: [String] = []
    for code in ["ungrounded-answer", "telling-title"] {
      for problem in QuestionnaireChecks.run(files, only: code).problems
      where problem.file == relative && !found.contains(problem.formatted) {
        found.append(problem.formatted)
      }
    }
    return found
  }
}
