import Reasoning

@testable import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Plays the answers of a scenario on a real terminal, as a person would type them. The window is so
/// high that nothing is shown screen by screen unless a test wants that.
struct Player {
  let terminal: PseudoTerminal
  let shipped: ShippedQuestionnaire
  /// Questions that were asked, in their order.
  private(set) var asked: [QuestionID] = []
  /// Answers given so far.
  private(set) var answers: Answers = [:]

  init(
    _ shipped: ShippedQuestionnaire, home: TemporaryFolder,
    arguments: [String] = ["--as-of", "2026-11-23"],
    columns: Int = 80, rows: Int = 200
  ) throws {
    self.shipped = shipped
    terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), arguments, environment: ["HOME": home.path],
      columns: columns, rows: rows)
  }

  /// Gives the system its name and description.
  func introduce(as name: String) throws {
    try terminal.expect("name> ")
    try terminal.send("\(name)\r")
    try terminal.expect("summary> ")
    try terminal.send("A test of the program.\r")
  }

  /// Answers question after question, up to the page on which the answers are checked, or for as
  /// many questions as told.
  mutating func play(_ sheet: Answers, atMost limit: Int = .max) throws {
    while let next = shipped.reasoner.outcome(of: answers, on: shipped.today).next,
      asked.count < limit
    {
      try terminal.expect("answer> ")
      let answer = try #require(sheet[next], "the scenario has no answer to \(next)")
      let question = try #require(shipped.questionnaire.outline[next]).question
      try terminal.send(Self.keys(for: answer, to: question) + "\r")
      asked.append(next)
      answers[next] = answer
    }
  }

  /// What a person types for an answer: numbers, as on the screen.
  private static func keys(for answer: Answer, to question: Question) -> String {
    switch answer {
    case .unsure: "unsure"
    case .text(let text): text
    case .number(let number): number.text
    case .date(let date): date.description
    case .choice(let chosen, let maybe):
      question.options.enumerated().compactMap { index, option in
        if chosen.contains(option.id) { return "\(index + 1)" }
        return maybe.contains(option.id) ? "\(index + 1)?" : nil
      }.joined(separator: ",")
    }
  }
}
