import PseudoTerminal
import Questionnaires
import Reasoning
import Scenarios
import Storage
import Testing

@testable import Assessments

/// A program that is killed at a prompt has lost nothing but the line being typed.
@Suite struct KillTests {
  @Test func killedAtEveryPromptOfAnInterview() throws {
    let shipped = try ShippedQuestionnaire()
    let scenario = try shipped.scenario(InterviewScenarios.killed)
    let home = try TemporaryFolder()
    var given: Answers = [:]
    var resumed = false
    while let next = shipped.reasoner.outcome(of: given, on: shipped.today).next {
      let player = try Player(shipped, home: home)
      if resumed {
        try player.terminal.expect("number> ")
        try player.terminal.send("1\r")
      } else {
        try player.introduce(as: scenario.title)
        resumed = true
      }
      // One answer, then half a line that is never sent.
      try player.terminal.expect("answer> ")
      let answer = try #require(scenario.answers[next])
      try player.terminal.send(try keys(answer, next, shipped) + "\r")
      given[next] = answer
      let isLast = shipped.reasoner.outcome(of: given, on: shipped.today).next == nil
      try player.terminal.expect(isLast ? "check> " : "answer> ")
      try player.terminal.send("hal")
      player.terminal.kill()
      #expect(try player.terminal.wait() == -9)
      let saved = try SavedAnswers(in: home).only()
      #expect(saved.fit(to: shipped.questionnaire).answers == given)
      #expect(saved.system.name == scenario.title)
    }
    #expect(given.count > 5)
  }

  private func keys(
    _ answer: Answer, _ question: QuestionID, _ shipped: ShippedQuestionnaire
  ) throws -> String {
    guard case .choice(let chosen, _) = answer else {
      if case .date(let date) = answer { return date.description }
      return "unsure"
    }
    let options = try #require(shipped.questionnaire.outline[question]).question.options
    return options.indices.filter { chosen.contains(options[$0].id) }.map { "\($0 + 1)" }
      .joined(separator: ",")
  }
}
