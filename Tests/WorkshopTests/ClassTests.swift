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
    func live(_ files: [TeamFile]) throws -> [String] {
      let report = ClassReport(
        try room(files), .english, questionnaire: ("Q", "1"), showsNames: true, refresh: 2)
      return [
        HTMLRenderer().render(report.document), report.text(width: 80, isUnicode: true),
      ]
    }
    let files = try Self.files(fixture)
    let over = files.filter { $0.name != "white--case-001.json" }
    for text in try live(files) {
      #expect(text.contains("Finished: 4 teams"))
      #expect(text.contains("still at it"))
      // The other case is over.
      #expect(text.contains("1 of 1 right"))
      for solution in ["The model: high", "of 4 right", "half right", "top ten", "Nobody reads"] {
        #expect(!text.contains(solution), "\(solution)")
      }
    }
    for text in try live(over) { #expect(text.contains("1 of 4 right")) }
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
