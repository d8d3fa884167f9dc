import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// Tests of whoever keeps several assessments in the folder that the program looks into by itself.
protocol HomeTests {
  var home: TemporaryFolder { get }
}

extension HomeTests {
  /// The folder of the assessments.
  var data: String { home(".local/share/aiact") }

  func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try runProgram(
      builtProgram(named: "aiact"), arguments, environment: ["HOME": home.path], input: input)
  }

  /// Saves the answers of a shipped scenario; gives the path. The file is called as the system, in
  /// small letters, unless it has a name of its own.
  @discardableResult func save(
    _ name: String, as file: String? = nil, scenario: String, leavingOut left: Set<String> = [],
    by person: String? = nil
  ) throws -> String {
    let shipped = try ShippedQuestionnaire()
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: name, summary: ""), provenance: shipped.provenance, at: now)
    assessment.assessor = person
    for (question, answer) in try shipped.scenario(scenario).answers
    where !left.contains(question.text) {
      assessment.answer(question, with: answer, at: now)
    }
    try Folders.create(data)
    let file = file ?? name.lowercased().replacing(" ", with: "-")
    return try home.write(".local/share/aiact/\(file).json", assessment.text)
  }
}
