import Assessments
import Foundation
import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Forms

/// The questionnaire as it lies in the repository, and forms of it.
struct ShippedForm {
  let files: [SourceFile]
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  let now: Timestamp
  let today: CalendarDate
  let provenance: Provenance
  let scenarios: [Scenario]

  /// Read once for all tests.
  private static let read = Result { try ShippedForm(reading: folder) }

  init() throws { self = try Self.read.get() }

  private init(reading folder: String) throws {
    let root = URL(filePath: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }.sorted()
    files = try names.map {
      SourceFile(path: $0, bytes: Array(try Data(contentsOf: root.appending(path: $0))))
    }
    let result = QuestionnaireReader.read(files)
    questionnaire = try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
    reasoner = Reasoner(questionnaire)
    now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    today = try #require(CalendarDate(iso: "2026-11-23"))
    provenance = Provenance(
      id: questionnaire.id, version: questionnaire.version, lawAsOf: questionnaire.lawAsOf,
      logic: String(repeating: "0", count: 64))
    scenarios = ScenarioReader.read(files, for: questionnaire).scenarios
  }

  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    + "/Questionnaires/eu-ai-act"

  /// A form filled with these answers.
  func form(
    _ answers: Answers, notes: [QuestionID: String] = [:], name: String = "Rota",
    summary: String = "Plans shifts.", _ words: Words = .english
  ) -> AnswerForm {
    var assessment = Assessment(
      system: .init(name: name, summary: summary), provenance: provenance, at: now)
    assessment.assessor = "A. Jansen"
    for (question, answer) in answers { assessment.answer(question, with: answer, at: now) }
    for (question, note) in notes { assessment.setNote(note, on: question, at: now) }
    return AnswerForm(
      questionnaire, words, logic: provenance.logic,
      filledFrom: FittedAssessment(assessment, to: questionnaire))
  }

  func intake(_ text: String) throws -> Intake {
    let result = IntakeReader.read(Array(text.utf8), for: questionnaire)
    #expect(result.problems == [])
    return try #require(result.intakes.first)
  }

  func problems(_ text: String) -> [IntakeProblem] {
    let result = IntakeReader.read(Array(text.utf8), for: questionnaire)
    #expect(result.intakes.isEmpty)
    return result.problems
  }
}
