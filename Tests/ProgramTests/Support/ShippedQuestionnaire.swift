import PseudoTerminal
import Questionnaires
import Reasoning
import Scenarios
import Storage
import Testing

@testable import Assessments

/// The questionnaire as it lies in the repository.
struct ShippedQuestionnaire {
  static let folder = repository + "/Questionnaires/eu-ai-act"

  let files: [SourceFile]
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  let today: CalendarDate
  /// As the program says it, which carries these files.
  let provenance: Provenance
  let scenarios: [Scenario]

  /// Read once for all tests: all this takes a second.
  private static let read = Result { try ShippedQuestionnaire(reading: folder) }

  init() throws { self = try Self.read.get() }

  private init(reading folder: String) throws {
    files = try JSONFolder.read(folder).map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let result = QuestionnaireReader.read(files)
    questionnaire = try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
    reasoner = Reasoner(questionnaire)
    today = try #require(CalendarDate(iso: "2026-11-23"))
    provenance = Provenance(questionnaire, files)
    scenarios = ScenarioReader.read(files, for: questionnaire).scenarios
  }

  func scenario(_ id: String) throws -> Scenario {
    try #require(scenarios.first { $0.id.text == id }, "no scenario \(id)")
  }

  /// The folder of the package: four steps up from this file.
  static let repository = #filePath.split(separator: "/").dropLast(4)
    .reduce("") { "\($0)/\($1)" }
}
