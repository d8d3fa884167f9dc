import Foundation
import PseudoTerminal
import Testing

/// `aiact questionnaire diff`
@Suite struct DiffTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Compares the built-in questionnaire with a copy in which some text of a file is another.
  private func diff(_ file: String, _ old: String, _ new: String) throws -> ProgramResult {
    let copy = folder("copy")
    try FileManager.default.copyItem(atPath: ShippedQuestionnaire.folder, toPath: copy)
    let text = try String(contentsOfFile: "\(copy)/\(file)", encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(
      toFile: "\(copy)/\(file)", atomically: true, encoding: .utf8)
    return try runProgram(builtProgram(named: "aiact"), ["questionnaire", "diff", copy])
  }

  @Test func aNewTextChangesNothing() throws {
    let result = try diff("findings/scope.json", "Inside the Act", "In the Act")
    #expect(result.exitCode == 0)
    #expect(result.output == "the same outcome for every answer sheet\n")
  }

  @Test func anotherTierAndAnotherDayAreNamed() throws {
    let result = try diff(
      "findings/annex-iii.json", "\"from\": \"2027-12-02\"", "\"from\": \"2027-12-03\"")
    #expect(result.exitCode == 1)
    #expect(result.output.contains("annex-iii-4-a: another tier or another day\n"))
  }

  @Test func guidanceForOtherPeopleIsNamed() throws {
    let file = "\(ShippedQuestionnaire.folder)/guidance.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let id = try #require(text.firstMatch(of: /"id": "([a-z0-9-]+)"/)?.1)
    let when = try #require(text.firstMatch(of: /"when": \{[^\n]*\}/)).output
    let result = try diff("guidance.json", String(when), #""when": { "fact": "ai-system" }"#)
    #expect(result.exitCode == 1)
    #expect(result.output.contains("guidance \(id): holds where it did not, for example "))
  }

  @Test func threeFoldersAreTooMany() throws {
    let result = try runProgram(
      builtProgram(named: "aiact"), ["questionnaire", "diff", "a", "b", "c"])
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("give one or two folders"))
  }
}
