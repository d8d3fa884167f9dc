import PseudoTerminal
import Questionnaires
import Testing
import Typography

@testable import Assessments
@testable import CommandSupport

/// Messages are wrapped between words, whoever makes them.
@Suite struct OutputLinesTests {
  @Test(arguments: [
    ("Who decides? A name, or Enter for none> ", "Who decides? A name,\nor Enter for none> "),
    ("short", "short"), ("- What would differ here", "- What would differ\n  here"),
    ("  1  Keep the answer of Ada", "  1  Keep the answer\n     of Ada"),
    ("  See the help for more", "  See the help for\n  more"),
    ("aiact: /a/path/longer/than/this: gone", "aiact:\n/a/path/longer/than/this:\ngone"),
    ("              [--format <format>]", "              [--format\n<format>]"),
    ("one\n\ntwo\n", "one\n\ntwo\n"),
  ])
  func aLineGoesOnBelowItsFirstWord(line: String, wrapped: String) {
    #expect(OutputLines.wrapped(line, width: 20) == wrapped)
  }

  private func shown(
    _ arguments: [String], replies: [(prompt: String, reply: String)] = []
  ) throws -> [Substring] {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"), arguments, environment: ["NO_COLOR": "1"], columns: 40,
      rows: 200)
    for (prompt, reply) in replies {
      try terminal.expect(prompt)
      try terminal.send("\(reply)\r")
    }
    _ = try terminal.wait()
    return terminal.plainText.split(separator: "\n")
  }

  private func expectWholeWords(_ lines: [Substring]) {
    #expect(!lines.isEmpty)
    for line in lines where DisplayWidth.of(line) > 40 {
      // A path to copy stays whole, behind the number of a choice at most.
      let words = line.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
      #expect(words.count == 1, "\(line)")
    }
  }

  @Test(arguments: [
    ["report", "--frob"], ["report"], ["nonsense", "more"], ["list", "--sort", "frob"],
    ["merge", "a.json"], ["duties", "set"], ["report", "x", "--turnover", "many"],
  ])
  func whatTheParserSays(arguments: [String]) throws {
    expectWholeWords(try shown(arguments))
  }

  @Test func whatAMergeAsks() throws {
    let folder = try TemporaryFolder()
    let small = try SmallQuestionnaire()
    let now = try #require(Timestamp("2026-11-24T14:05:00Z"))
    for (name, option) in [("ada", 0), ("ben", 1)] {
      var assessment = try small.assessment(name: "Shop with a long name", summary: "", answered: 0)
      let question = try #require(small.questionnaire.outline.entries.first?.question)
      assessment.answer(question.id, with: .chosen(question.options[option].id), at: now)
      try folder.write("\(name).json", assessment.text)
    }
    let lines = try shown(
      [
        "merge", folder("ada.json"), folder("ben.json"), "-o", folder("both.json"), "--ask",
        "--questionnaire", small.folder.path,
      ], replies: [("1, 2 or 3> ", "1"), ("none> ", "Ann Berg")])
    expectWholeWords(lines)
    #expect(
      lines.contains { $0.hasPrefix("or Enter for none> ") || $0.hasSuffix("none> Ann Berg") })
  }
}
