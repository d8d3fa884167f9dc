import Documents
import Foundation
import Goldens
import Questionnaires
import Reasoning
import Testing
import Wording
import Workshop

/// A class of five teams, in all formats.
@Suite struct ClassTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func room(only wanted: String? = nil, _ files: [TeamFile]? = nil) throws -> ClassRoom {
    ClassRoom(
      try files ?? Self.files(fixture), find: fixture.all.named, only: wanted,
      fixture.reasoner)
  }

  /// Wrong answers, a team that stopped, two of one name, and files that are something else.
  private static func files(_ fixture: Fixture) throws -> [TeamFile] {
    var open = Fixture.right
    open["decides"] = "unsure"
    var read = Fixture.right
    read["decides"] = "no"
    let none = ["learns": "yes", "use": "none", "since": "2026-01-01"]
    let voice = ["learns": "yes", "use": "chat", "since": "2025-03-31"]
    let teams = [
      ("blue--case-001.json", try fixture.team("Blue", Fixture.right)),
      ("green--case-001.json", try fixture.team("Green", hints: 1, none)),
      ("red--case-001 (1).json", try fixture.team("Red", read)),
      ("red--case-001.json", try fixture.team("Red", open)),
      ("white--case-001.json", try fixture.team("White", isFinished: false, ["learns": "yes"])),
      ("blue--case-002.json", try fixture.team("Blue", of: "case-002", voice)),
      ("lost--case-009.json", try fixture.team("Lost", of: "case-009", voice)),
    ]
    return teams.map { TeamFile(name: $0, content: .success($1)) } + [
      TeamFile(name: "holiday.json", content: .failure(.notATeam)),
      TeamFile(name: "torn.json", content: .failure(.empty)),
    ]
  }

  @Test func teamsAndCasesAreSorted() throws {
    let room = try room()
    #expect(room.teams == ["Blue", "Green", "Red", "Red (2)", "White"])
    #expect(room.rooms.map(\.training.name) == ["case-001", "case-002"])
    #expect(room.doubles == ["Red"])
    #expect(room.skipped.map(\.file) == ["holiday.json", "lost--case-009.json", "torn.json"])
  }

  @Test func oneCaseAlone() throws {
    let room = try room(only: "case-002")
    #expect(room.teams == ["Blue"])
    #expect(room.rooms.map(\.training.name) == ["case-002"])
  }

  @Test func aTeamThatStoppedCountsNowhere() throws {
    let here = try #require(try room().rooms.first)
    #expect(here.entries.count == 5)
    #expect(here.finished.count == 4)
    #expect(here.splits.flatMap(\.groups).flatMap(\.teams).allSatisfy { $0 != 4 })
  }

  /// Whoever was led past a question by an earlier answer has not answered it otherwise.
  @Test func splitsCountWhoWasAsked() throws {
    let splits = try #require(try room().rooms.first).splits
    #expect(splits.map(\.question.id.text) == ["use", "decides"])
    #expect(splits.map(\.otherCount) == [1, 2])
    #expect(splits.map(\.ledPast) == [0, 1])
  }

  @Test func theResultIsDiscussedFirst() throws {
    let points = try room().discussion(most: 9)
    #expect(points.map(\.count) == [3, 2, 1])
    guard case .result = points[0].subject else { return #expect(Bool(false), "no result first") }
    #expect(try room().discussion(most: 2).count == 2)
  }

  @Test func nobodyHasAnswered() throws {
    let room = try room([])
    #expect(room.rooms.isEmpty)
    #expect(report(room).text(width: 80, isUnicode: true).contains("No team has answered"))
  }

  @Test func pagesForTheWallNameNobodyUnlessAsked() throws {
    let room = try room()
    let hidden = HTMLRenderer().render(report(room).document)
    #expect(!hidden.contains("Blue") && hidden.contains("Team 1"))
    let named = HTMLRenderer().render(report(room, showsNames: true).document)
    #expect(named.contains("Blue"))
  }

  @Test func theyAreReadFromTheBackOfTheRoom() throws {
    let room = try room()
    #expect(HTMLRenderer().render(report(room).document).contains("html { font-size: 150%; }"))
    #expect(!HTMLRenderer().render(report(room).document).contains("http-equiv=\"refresh\""))
    let live = ClassReport(
      room, .english, questionnaire: ("Q", "1"), showsNames: false, refresh: 2)
    #expect(
      HTMLRenderer().render(live.document).contains("<meta http-equiv=\"refresh\" content=\"2\">"))
  }

  /// The page on the wall is no help for those who are still at it.
  @Test func whileTeamsPlayTheSolutionIsKeptBack() throws {
    func live(_ files: [TeamFile], holdsBack: Bool = true) throws -> ClassReport {
      ClassReport(
        try room(files), .english, questionnaire: ("Q", "1"), showsNames: true, refresh: 2,
        holdsBack: holdsBack)
    }
    func pages(_ report: ClassReport) -> [String] {
      [HTMLRenderer().render(report.document), report.text(width: 80, isUnicode: true)]
    }
    func data(_ report: ClassReport) -> [String] {
      [report.json] + report.workbook.sheets.map(CSVWriter.text)
    }
    let files = try Self.files(fixture)
    let over = files.filter { $0.name != "white--case-001.json" }
    for text in pages(try live(files)) {
      #expect(text.contains("Finished: 4 teams"))
      #expect(text.contains("still at it"))
      // The other case is over.
      #expect(text.contains("1 of 1 right"))
      for solution in ["result: high", "of 4 right", "top ten", "Nobody reads"] {
        #expect(!text.contains(solution), "\(solution)")
      }
    }
    for text in data(try live(files)) {
      for solution in ["high", "Nobody reads", "Yes, the top", "wrong", "another result"] {
        #expect(!text.contains(solution), "\(solution)")
      }
    }
    #expect(pages(try live(files))[1].contains("To show it now: --reveal"))
    for text in pages(try live(over)) + data(try live(over)).prefix(2) {
      #expect(text.contains("high"))
    }
    // A team that never comes back holds nothing up for whoever says so.
    for text in pages(try live(files, holdsBack: false)) { #expect(text.contains("1 of 4 right")) }
  }

  /// On the wall a team is known by its number, which it keeps while others come in.
  @Test func aTeamThatComesInMovesNoNumber() throws {
    let all = try Self.files(fixture).filter { $0.name.contains("case-001.json") }
    var numbers = TeamNumbers()
    func rows(_ files: [TeamFile], showsNames: Bool) throws -> [String] {
      let room = try room(files)
      numbers.take(room.teams)
      let report = ClassReport(
        room, .english, questionnaire: ("Q", "1"), showsNames: showsNames, numbers: numbers)
      return MarkdownRenderer().render(report.document).split(separator: "\n")
        .filter { $0.hasPrefix("| ") }.map { String($0.dropFirst(2).prefix { $0 != "|" }) }
    }
    let late = all.filter { $0.name != "blue--case-001.json" }
    #expect(try rows(late, showsNames: false)[2...4] == ["Team 1 ", "Team 2 ", "Team 3 "])
    #expect(
      try rows(all, showsNames: false)[2...5] == ["Team 1 ", "Team 2 ", "Team 3 ", "Team 4 "])
    #expect(try rows(all, showsNames: true)[2...5] == ["Blue ", "Green ", "Red ", "White "])
    let page = HTMLRenderer().render(
      ClassReport(
        try room(all), .english, questionnaire: ("Q", "1"), showsNames: false, numbers: numbers
      ).document)
    // Blue came last and is right; Green was first and is not.
    #expect(page.contains("Team 4</th><td data-name=\"case-001\">right: high, 100\u{A0}%"))
    #expect(page.contains("Team 1</th><td data-name=\"case-001\">another result"))
  }

  @Test func aCaseThatNobodyPlayedSaysWhichWerePlayed() throws {
    let room = try room(only: "case-002", Self.files(fixture).filter { !$0.name.contains("002") })
    let text = report(room).text(width: 80, isUnicode: true)
    #expect(text.contains("No team has played case-002 yet. Played so far: case-001."))
    #expect(!text.contains("0 teams"))
  }

  /// As on the screen; and what the marks mean stands below them.
  @Test func thePageEndsItsTableWithAllTeams() throws {
    let html = HTMLRenderer().render(report(try room()).document)
    #expect(html.contains("All teams</strong></th><td data-name=\"case-001\">1 of 4 right"))
    #expect(html.contains("compare the result of a team with the suggested one"))
  }

  @Test func aLongRowOfTiersIsCalledLeftOpen() throws {
    let open = try fixture.team("Blue", ["learns": "unsure"])
    let report = report(try room([TeamFile(name: "blue.json", content: .success(open))]))
    #expect(HTMLRenderer().render(report.document).contains("left open, "))
  }

  private func report(_ room: ClassRoom, showsNames: Bool = false) -> ClassReport {
    ClassReport(
      room, .english, questionnaire: ("A questionnaire for a class", "1.0.0"),
      showsNames: showsNames)
  }

  /// The look changes more often than what is said.
  private static func withoutStyle(_ html: String) -> String {
    guard let start = html.range(of: "<style>"), let end = html.range(of: "</style>") else {
      return html
    }
    return html[..<start.upperBound] + String(html[end.lowerBound...])
  }

  @Test func everyFormatIsAsRecorded() throws {
    let report = report(try room())
    #expect(
      try Golden.difference(report.text(width: 80, isUnicode: true), "class.txt") == nil)
    #expect(
      try Golden.difference(Self.withoutStyle(HTMLRenderer().render(report.document)), "class.html")
        == nil)
    #expect(
      try Golden.difference(MarkdownRenderer().render(report.document), "class.md") == nil)
    #expect(try Golden.difference(report.json, "class.json") == nil)
    #expect(try Golden.difference(CSVWriter.text(of: report.leadingSheet), "class.csv") == nil)
    let sheets = report.workbook.sheets.map { CSVWriter.text(of: $0) }.joined(separator: "\n")
    #expect(try Golden.difference(sheets, "class-sheets.csv") == nil)
  }
}
