import Foundation
import Goldens
import PseudoTerminal
import Testing

/// A class: five teams at terminals of their own, and `aiact class`.
@Suite struct ClassTests {
  let teams: TemporaryFolder

  init() throws { teams = try TemporaryFolder() }

  /// What a team types at the two cases of the set, and whether it goes to the end.
  struct Team {
    let name: String
    let cases: [[String]]
    var stops = false
  }

  static let all = [
    Team(
      name: "Blue",
      cases: [["1", "2", "1"], ["1", "1", "2025-03-31"]]),
    Team(
      name: "Green", cases: [["1", "3"], ["1", "3", "2025-03-31"]]),
    Team(
      name: "Red & Co", cases: [["1", "2", "7"], ["1", "1", "2024-03-31"]]),
    Team(
      name: "Weiß", cases: [["2"], ["1", "1,2", "2", "2025-03-31"]]),
    Team(name: "Zoe", cases: [["1", "2"]], stops: true),
  ]

  func play(_ team: Team) throws {
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      [
        "practise", "--set", "lesson", "--team", team.name, "--save", teams.path,
        "--questionnaire", ClassFixture.folder,
      ], environment: ["HOME": teams.path])
    for (number, answers) in team.cases.enumerated() {
      try terminal.expect("begin> ")
      try terminal.send("\r")
      for answer in answers {
        try terminal.expect("answer> ")
        // Not sure is the last option of its question, whatever that counts.
        try terminal.send(answer == "7" ? "not sure\r" : answer + "\r")
      }
      if team.stops {
        try terminal.expect("answer> ")
        try terminal.send("\u{04}")
        try terminal.expect("Saved. To go on from here:")
        try terminal.expect(" practise --set lesson --team ")
        try terminal.expect(" --save \(teams.path) --questionnaire ")
        break
      }
      try terminal.expect("check> ")
      try terminal.send("\r")
      try terminal.expect("POINTS: ")
      if number + 1 < team.cases.count {
        try terminal.expect("next> ")
        try terminal.send("\r")
      }
    }
    #expect(try terminal.wait() == 0)
  }

  private func look(_ more: String...) throws -> ProgramResult {
    try runProgram(
      builtProgram(named: "aiact"),
      ["class", teams.path, "--questionnaire", ClassFixture.folder] + more)
  }

  @Test func fiveTeamsPlayASetAndTheClassIsToldInEveryFormat() throws {
    for team in Self.all { try play(team) }
    #expect(teams.names.count == 9)
    try teams.write("holiday.json", "{\"a\": 1}")
    try teams.write("readme.txt", "hello")
    for format in ["table", "html", "md", "csv", "json"] {
      let run = try look("--format", format)
      #expect(run.exitCode == 0)
      #expect(run.errors == "")
      #expect(try Golden.difference(Self.withoutStyle(run.output), "class.\(format)") == nil)
    }
    let workbook = try look("-o", teams("class.xlsx"))
    #expect(workbook.errors.contains("Written: "))
    #expect(try look("--format", "ics").exitCode == 64)
    #expect(try look("--case", "case-002").output.contains("4 teams, 1 case"))
    #expect(try look("--case", "case-404").exitCode == 66)
  }

  /// The look changes more often than what is said.
  private static func withoutStyle(_ html: String) -> String {
    guard let start = html.range(of: "<style>"), let end = html.range(of: "</style>") else {
      return html
    }
    return html[..<start.upperBound] + String(html[end.lowerBound...])
  }

  /// Whoever stopped goes on where they were; what is finished is not asked again.
  @Test func aTeamGoesOn() throws {
    try play(Team(name: "Zoe", cases: [["1", "2"]], stops: true))
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      [
        "practise", "case-001", "--team", "Zoe", "--save", teams.path, "--questionnaire",
        ClassFixture.folder,
      ], environment: ["HOME": teams.path])
    try terminal.expect("begin> ")
    try terminal.send("\r")
    try terminal.expect("Does the order decide")
    try terminal.expect("answer> ")
    try terminal.send("1\r")
    try terminal.expect("check> ")
    try terminal.send("\r")
    try terminal.expect("POINTS: 15 of 15")
    #expect(try terminal.wait() == 0)
    let again = try PseudoTerminal(
      builtProgram(named: "aiact"),
      [
        "practise", "case-001", "--team", "Zoe", "--save", teams.path, "--questionnaire",
        ClassFixture.folder,
      ], environment: ["HOME": teams.path])
    try again.expect("answered already by Zoe")
    #expect(try again.wait() == 0)
  }

  /// Whoever has answered the case and wants its twin gets the twin.
  @Test func theTwinOfAnAnsweredCaseIsPlayed() throws {
    try play(Self.all[0])
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      [
        "practise", "case-001", "--twin", "--team", "Blue", "--save", teams.path,
        "--questionnaire", ClassFixture.folder,
      ], environment: ["HOME": teams.path])
    try terminal.expect("answered already by Blue")
    try terminal.expect("Now something is different: The order decides: \"No,")
    try terminal.expect("begin> ")
    try terminal.send("q\r")
    #expect(try terminal.wait() == 0)
  }

  /// What a team has finished stays until it has answered something anew.
  @Test func leavingAtOnceLosesNothing() throws {
    let file = teams("blue--case-001.json")
    func again(_ lines: [String]) throws -> String {
      let terminal = try PseudoTerminal(
        builtProgram(named: "aiact"),
        [
          "practise", "case-001", "--again", "--team", "Blue", "--save", teams.path,
          "--questionnaire", ClassFixture.folder,
        ], environment: ["HOME": teams.path])
      try terminal.expect("begin> ")
      try terminal.send("\r")
      for line in lines {
        try terminal.expect("answer> ")
        try terminal.send(line)
      }
      #expect(try terminal.wait() == 0)
      return (try? String(contentsOfFile: file, encoding: .utf8)) ?? "none"
    }
    #expect(try again(["\u{04}"]) == "none")
    try play(Self.all[0])
    let finished = try String(contentsOfFile: file, encoding: .utf8)
    #expect(finished.contains("\"finished\": true"))
    #expect(try again(["\u{04}"]) == finished)
    #expect(try again([":hint\r", "\u{04}"]) == finished)
    let begun = try again([":hint\r", "1\r", "\u{04}"])
    #expect(begun.contains("\"finished\": false"))
    #expect(begun.contains("\"hints\": 1"))
    #expect(!begun.contains("decides"))
  }

  @Test func twoProgramsAreNotOneTeam() throws {
    let words = [
      "practise", "case-001", "--team", "Zoe", "--save", teams.path, "--questionnaire",
      ClassFixture.folder,
    ]
    let first = try PseudoTerminal(
      builtProgram(named: "aiact"), words, environment: ["HOME": teams.path])
    try first.expect("begin> ")
    let second = try PseudoTerminal(
      builtProgram(named: "aiact"), words, environment: ["HOME": teams.path])
    try second.expect("take another name for")
    #expect(try second.wait() == 75)
    try first.send("q\r")
    #expect(try first.wait() == 0)
  }

  /// Both would be called `red--case-001.json`.
  @Test func namesThatDifferOnlyInSignsAreTwoTeams() throws {
    try play(Team(name: "Red!", cases: [["1", "2"]], stops: true))
    try play(Team(name: "Red?", cases: [["1", "2"]], stops: true))
    #expect(teams.names == ["red--case-001.json", "red-2--case-001.json"].sorted())
    let run = try look()
    #expect(run.output.contains("Red!") && run.output.contains("Red?"))
    #expect(run.output.contains("2 teams, 1 case"))
  }

  /// Also at another case, which has a file of its own.
  @Test func namesThatDifferOnlyInCaseOrBlanksAreOneTeam() throws {
    try play(Team(name: "Red Fox", cases: [["1", "2"]], stops: true))
    let terminal = try PseudoTerminal(
      builtProgram(named: "aiact"),
      [
        "practise", "case-002", "--team", " red   FOX ", "--save", teams.path, "--questionnaire",
        ClassFixture.folder,
      ], environment: ["HOME": teams.path])
    try terminal.expect("begin> ")
    try terminal.send("\r")
    for line in ["1\r", "\u{04}"] {
      try terminal.expect("answer> ")
      try terminal.send(line)
    }
    #expect(try terminal.wait() == 0)
    #expect(teams.names == ["red-fox--case-001.json", "red-fox--case-002.json"])
    #expect(try look().output.contains("1 team, 2 cases"))
  }

  @Test func anEmptyFolderSaysWhatToDo() throws {
    let run = try look()
    #expect(run.exitCode == 66)
    #expect(run.output.contains("No team has answered anything here yet."))
    let missing = try runProgram(builtProgram(named: "aiact"), ["class", teams("nowhere")])
    #expect(missing.exitCode == 66)
  }

  @Test func aCaseThatNobodyPlayedSaysWhichWerePlayed() throws {
    try play(Team(name: "Zoe", cases: [["1", "2"]], stops: true))
    let run = try look("--case", "case-002")
    #expect(run.exitCode == 66)
    #expect(run.output.contains("No team has played case-002 yet. Played so far: case-001."))
    #expect(!run.output.contains("0 teams"))
  }

  /// It may have come with a shared folder, from a computer that is switched off by now.
  @Test func aTeamThatIsOpenElsewhereCanBeTakenOver() throws {
    let file = teams("zoe--case-001.json")
    try teams.write("zoe--case-001.json.lock", "77 ada-laptop\n2026-11-28T14:05:00Z ada\n")
    func practise() throws -> PseudoTerminal {
      try PseudoTerminal(
        builtProgram(named: "aiact"),
        [
          "practise", "case-001", "--team", "Zoe", "--save", teams.path, "--questionnaire",
          ClassFixture.folder,
        ], environment: ["HOME": teams.path], columns: 400)
    }
    let refused = try practise()
    try refused.expect("on another computer (ada-laptop, ada since 28 Nov 2026, 14:05 UTC)")
    try refused.expect("unlock \(file)")
    #expect(try refused.wait() == 75)
    let run = try runProgram(builtProgram(named: "aiact"), ["unlock", file])
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("taken over"))
    let playing = try practise()
    try playing.expect("begin> ")
    let held = try runProgram(builtProgram(named: "aiact"), ["unlock", file])
    #expect(held.exitCode == 75)
    try playing.send("q\r")
    #expect(try playing.wait() == 0)
  }

  @Test func watchingShowsWhatComesIn() throws {
    let watch = try PseudoTerminal(
      builtProgram(named: "aiact"),
      ["class", teams.path, "--watch", "--questionnaire", ClassFixture.folder])
    try watch.expect("No team has answered anything here yet.")
    try play(Team(name: "Zoe", cases: [["1", "2"]], stops: true))
    try watch.expect("2 answers")
    try watch.send("\u{03}")
    #expect(try watch.wait() == -2)
  }
}
