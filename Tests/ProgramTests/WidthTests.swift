import PseudoTerminal
import Questionnaires
import Reasoning
import Scenarios
import Storage
import Testing
import Typography

@testable import Assessments

/// No line is wider than the terminal, on any screen of the program.
@Suite struct WidthTests {
  private static let commands = [
    "?", ":help keys", ":help all", ":why", ":examples", ":law", ":status", ":whatif", ":answers",
    ":note Ein längerer Satz über 日本語システム und 👍🏽, der umbrochen werden muss", ":flag",
    ":evidence contract.pdf Signed in May by both", ":evidence", ":flags", ":report", "xyzzy\u{15}",
    ":frob\u{15}", ":interviewee Donaudampfschifffahrtsgesellschaftskapitän", ":go s", "",
  ]

  @Test(arguments: [20, 40, 80, 200])
  func noLineIsWiderThanTheTerminal(columns: Int) throws {
    let shipped = try ShippedQuestionnaire()
    let scenario = try shipped.scenario("short-chatbot")
    let home = try TemporaryFolder()
    try Folders.create(home(".local/share/aiact"))
    for number in 1...2 {
      let name = "Ein Name, der viel länger ist als 日本語システム und die Spalten \(number)"
      let text = try Self.stored(name, shipped)
      try DurableFile.write(
        Array(text.utf8), to: home(".local/share/aiact/\(number).json"))
    }
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), ["--as-of", "2026-11-23"],
      environment: ["HOME": home.path, "NO_COLOR": "1"], columns: columns, rows: 20_000)
    try terminal.expect("number> ")
    try terminal.send("3\r")
    try terminal.expect("name> ")
    try terminal.send("W\r")
    try terminal.expect("summary> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
    var answers: Answers = [:]
    while let next = shipped.reasoner.outcome(of: answers, on: shipped.today).next {
      if answers.count == 2 {
        for command in Self.commands {
          try terminal.send(command + "\r")
          try terminal.expect(command == ":go s" ? "go> " : "answer> ")
        }
      }
      let question = try #require(shipped.questionnaire.outline[next]).question
      let answer = try #require(scenario.answers[next])
      try terminal.send(Self.keys(answer, question) + "\r")
      answers[next] = answer
      try terminal.expect("> ")
    }
    try terminal.send("\r")
    try terminal.expect("aiact report ")
    #expect(try terminal.wait() == 0)
    let lines = terminal.plainText.split(separator: "\n")
    #expect(lines.count > 300)
    for line in lines where !Self.mayBeWide(line) {
      #expect(DisplayWidth.of(line) <= columns, "\(line)")
    }
  }

  /// What is there to be copied is never broken, and what is typed is the line editor's.
  private static func mayBeWide(_ line: Substring) -> Bool {
    line.contains("://") || line.contains("aiact report ") || line.hasPrefix("  /")
      || line.contains("> ")
  }

  private static func stored(_ name: String, _ shipped: ShippedQuestionnaire) throws -> String {
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    return Assessment(
      system: .init(name: name, summary: "s"), provenance: shipped.provenance, at: now
    ).text
  }

  private static func keys(_ answer: Answer, _ question: Question) -> String {
    guard case .choice(let chosen, _) = answer else { return "unsure" }
    return question.options.indices.filter { chosen.contains(question.options[$0].id) }
      .map { "\($0 + 1)" }.joined(separator: ",")
  }
}
