import Checks
import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// Whole interviews on a real terminal, from the first prompt to the result.
@Suite struct ScenarioInterviewTests {
  @Test(arguments: InterviewScenarios.ids)
  func reachesTheExpectedResult(id: String) throws {
    let shipped = try ShippedQuestionnaire()
    let scenario = try shipped.scenario(id)
    let home = try TemporaryFolder()
    var player = try Player(shipped, home: home)
    try player.introduce(as: scenario.title)
    try player.play(scenario.answers)
    try player.terminal.expect("check> ")
    try player.terminal.send("\r")
    try player.terminal.expect("aiact report ")
    #expect(try player.terminal.wait() == 0)
    #expect(player.terminal.isCooked)
    let result = player.terminal.plainText.split(separator: "RESULT: ").last ?? ""
    let tiers = [scenario.expect.tier] + scenario.expect.alsoAcceptable
    let headlines = tiers.flatMap { Self.headlines($0) }
    #expect(headlines.contains { result.prefix { $0 != "\n" }.contains($0) })
    let saved = try SavedAnswers(in: home).only()
    #expect(saved.fit(to: shipped.questionnaire).answers == player.answers)
    #expect(ScenarioComparison.differences(scenario, shipped.reasoner) == [])
  }

  /// How the result may name a tier. What is only a general-purpose AI model has none of its own.
  private static func headlines(_ tier: Tier) -> [String] {
    switch tier {
    case .prohibited: ["PROHIBITED"]
    case .high: ["HIGH RISK"]
    case .limited: ["LIMITED RISK"]
    case .minimal: ["MINIMAL RISK", "GENERAL-PURPOSE AI MODEL"]
    case .outside: ["OUTSIDE THE ACT"]
    }
  }
}
