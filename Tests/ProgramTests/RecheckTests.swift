@testable import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// What another version of a questionnaire changes for files that were answered before.
@Suite struct RecheckTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func run(_ arguments: String...) throws -> ProgramResult {
    try runProgram(builtProgram(named: "aiact"), arguments, environment: ["HOME": home.path])
  }

  /// A file that was answered at a terminal and left.
  private func answered(with questionnaire: SmallQuestionnaire) throws -> String {
    let path = home("bot.json")
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      ["interview", path, "--questionnaire", questionnaire.folder.path],
      environment: ["HOME": home.path], columns: 80, rows: 200)
    try terminal.expect("name> ")
    try terminal.send("Bot\r")
    try terminal.expect("summary> ")
    try terminal.send("\r")
    for _ in 0..<3 {
      try terminal.expect("answer> ")
      try terminal.send("1\r")
    }
    try terminal.expect("check> ")
    try terminal.send("\u{04}")
    #expect(try terminal.wait() == 0)
    return path
  }

  @Test func leavingKeepsTheResultAndTheSameQuestionnaireChangesNothing() throws {
    let old = try SmallQuestionnaire()
    let path = try answered(with: old)
    let assessment = try Assessment(reading: FileReader.read(path, limit: 1 << 20))
    #expect(assessment.result?.tiers == [.limited])
    #expect(assessment.result?.findings.map(\.id) == ["ai", "talks"])
    let same = try run("recheck", path, "--questionnaire", old.folder.path)
    #expect(same.exitCode == 0)
    #expect(same.output.contains("SAME: Bot"))
  }

  @Test func whatDiffersIsToldWithOldAndNew() throws {
    let path = try answered(with: try SmallQuestionnaire())
    let new = try SmallQuestionnaire(replacing: [
      "1.0.0": "2.0.0", #""tier": "limited""#: #""tier": "minimal""#,
      "Does it talk with people?": "Does it speak with people?",
    ])
    let changed = try run("recheck", path, "--questionnaire", new.folder.path)
    #expect(changed.exitCode == 1)
    #expect(changed.output.contains("Tier: was limited; now minimal"))
    #expect(changed.output.contains("Question reworded: Does it speak with people?"))
    #expect(changed.output.contains("answered under small 1.0.0"))
    #expect(try FileReader.read(path, limit: 1 << 20).isEmpty == false)
    let json = try run("recheck", path, "--questionnaire", new.folder.path, "--format", "json")
    #expect(json.output.contains(#""what": "tier""#))
  }

  @Test func anAnswerThatDoesNotFitAnyMoreIsTold() throws {
    let path = try answered(with: try SmallQuestionnaire())
    let new = try SmallQuestionnaire(replacing: [
      "1.0.0": "2.0.0", #""id": "own""#: #""id": "ours""#,
    ])
    let changed = try run("recheck", path, "--questionnaire", new.folder.path)
    #expect(changed.exitCode == 1)
    #expect(changed.output.contains("Answer does not fit: Whose data does it use?"))
  }

  @Test func withoutAnEarlierResultThereIsNothingToCompare() throws {
    let old = try SmallQuestionnaire()
    let path = try home.write(
      "bot.json", try old.assessment(name: "Bot", summary: "", answered: 3).text)
    let new = try SmallQuestionnaire(replacing: [
      "1.0.0": "2.0.0", #""tier": "limited""#: #""tier": "minimal""#,
    ])
    let unknown = try run("recheck", path, "--questionnaire", new.folder.path)
    #expect(unknown.exitCode == 3)
    #expect(unknown.output.contains("No result of small 1.0.0 is stored in it."))
    let compared = try run(
      "recheck", path, "--questionnaire", new.folder.path, "--against", old.folder.path)
    #expect(compared.exitCode == 1)
    #expect(compared.output.contains("Tier: was limited; now minimal"))
  }

  @Test func aCalendarIsNoPlaceForIt() throws {
    let result = try run("recheck", "--format", "ics")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("list -o days.ics writes all days as they are now"))
  }
}
