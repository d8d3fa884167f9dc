import PseudoTerminal
import Questionnaires
import Scenarios
import Storage
import Testing

@testable import Assessments

/// What whoever keeps many systems is told of them: in lists, duties, re-checks and files taken in.
@Suite struct ConsultantTests: HomeTests {
  let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  // MARK: The list

  @Test func whatIsBannedAlreadySaysNow() throws {
    try save("Game", scenario: "a5b-child-game-compulsion-loop")
    let list = try run("list", "--on", "2026-11-28")
    #expect(list.output.contains(#/Game +prohibited +0  now /#), "\(list.output)")
    #expect(try run("list", "--on", "2026-11-28", "--format", "csv").output.contains(",now,yes,"))
    #expect(try run("list", "--format", "json").output.contains("\"bannedNow\": true"))
    let before = try run("list", "--on", "2025-02-01").output
    #expect(before.contains("2 Feb 2025") && !before.contains("  now "))
  }

  @Test func copiedAnswersAreOpenPoints() throws {
    try save("Game", scenario: "a5b-child-game-compulsion-loop")
    #expect(try run("copy", "Game", "--as", "Toy", "-o", home("toy.json")).exitCode == 0)
    let count = try Assessment(reading: FileReader.read(home("toy.json"), limit: 1 << 20))
      .unconfirmed.count
    let list = try run("list", home("toy.json"), "--open")
    let flat = list.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("1 with open points"))
    #expect(try run("list", "Game", "--open").output.contains("0 systems"))
    #expect(count > 0)
    let report = try run("report", home("toy.json")).output
    #expect(report.contains("To settle: \(count) answers to confirm\n"), "\(report)")
  }

  @Test func aLongListIsShortAtATerminalUnlessAllIsWanted() throws {
    for number in 1...8 {
      try save(
        "Game \(number) for all who like long names", scenario: "a5b-child-game-compulsion-loop")
    }
    // What is shown, how many lines the screen has, and how many systems are left out.
    for (options, rows, left) in [([], 24, 0), ([], 14, 2), (["--full"], 14, nil)] {
      let terminal = try PseudoTerminal(
        builtProgram(named: "aiact"), ["list"] + options, environment: ["HOME": home.path],
        columns: 80, rows: rows)
      guard let left else {
        #expect(try terminal.expect("Game 8").contains("law as of"))
        #expect(try terminal.wait() == 0)
        continue
      }
      let shown = try terminal.expect("This is the short form")
      #expect(!shown.contains("law as of") && shown.contains("Game 1 for all"))
      #expect(shown.contains("Game 8") == (left == 0))
      let games = shown.split(whereSeparator: \.isNewline).count { $0.hasPrefix("Game ") }
      #expect(games + left == 8)
      #expect(shown.contains("and \(left) more") == (left > 0))
      #expect(shown.split(whereSeparator: \.isNewline).count < rows)
      #expect(try terminal.wait() == 0)
    }
    #expect(try run("list").output.contains("law as of"))
  }

  @Test func theTimelineSaysOnceWhatBeginsForSeveral() throws {
    try save("Ranker A", scenario: "short-ranker")
    try save("Ranker B", scenario: "short-ranker")
    let timeline = try run("list", "--on", "2026-11-28", "--timeline").output
    #expect(timeline.contains("  Ranker A, Ranker B: "), "\(timeline)")
    #expect(!timeline.contains("  Ranker A: "))
  }

  @Test func whatMayBeOfAnotherTierComesLastAndCanBeLeftOut() throws {
    try save("A ranker", scenario: "short-ranker", leavingOut: ["work-tasks"])
    try save("B ranker", scenario: "short-ranker")
    let list = try run("list", "--tier", "high", "--sort", "name")
    #expect(
      try #require(list.output.firstRange(of: "B ranker")).lowerBound
        < #require(list.output.firstRange(of: "A ranker")).lowerBound)
    let flat = list.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("1 system at the end may be of another tier. --certain leaves it out."))
    let certain = try run("list", "--tier", "high", "--certain").output
    #expect(certain.contains("B ranker") && !certain.contains("A ranker"))
  }

  // MARK: Duties

  @Test func possibleDutiesAreShownOnlyWhenAskedFor() throws {
    let path = try save("Ranker", scenario: "short-ranker", leavingOut: ["work-tasks"])
    let usual = try run("duties", path, "--as-of", "2026-11-28").output
    #expect(usual.contains("(--possible shows them)"), "\(usual)")
    #expect(!usual.contains("POSSIBLE"))
    let all = try run("duties", path, "--possible", "--as-of", "2026-11-28").output
    let parts = all.split(separator: "POSSIBLE: open points decide")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("(dep-log)") == false)
    #expect(parts.last?.contains("(dep-log)") == true)
    let calendar = try run(
      "duties", path, "--possible", "--as-of", "2026-11-28", "--format", "ics"
    ).output.replacing("\r\n ", with: "")
    let titles = calendar.split(separator: "\r\n").filter { $0.hasPrefix("SUMMARY") }
    #expect(titles.contains { $0.hasSuffix(" (possible)") })
    #expect(
      try !run("duties", path, "--as-of", "2026-11-28", "--format", "ics").output.contains(
        "(possible)"))
  }

  @Test func workOnAPossibleDutyIsNotHidden() throws {
    let path = try save("Ranker", scenario: "short-ranker", leavingOut: ["work-tasks"])
    let set = try run("duties", "set", path, "dep-log", "--person", "Ann", "--by", "Ann")
    #expect(set.exitCode == 0, "\(set.errors)")
    let usual = try run("duties", path, "--as-of", "2026-11-28").output
    #expect(usual.contains("POSSIBLE: open points decide") && usual.contains("(dep-log)"))
  }

  @Test(arguments: [
    ("2026-12-02", "by 2 Dec 2026"), ("2 Dec 2026", "by 2 Dec 2026"),
    ("2.12.2026", "by 2 Dec 2026"), ("December 2, 2026", "by 2 Dec 2026"),
  ])
  func aDayIsTypedAsInTheInterview(typed: String, said: String) throws {
    let path = try save("Ranker", scenario: "short-ranker")
    let set = try run(
      "duties", "set", path, "dep-log", "--day", typed, "--person", "Ann", "--by", "Ann")
    #expect(set.exitCode == 0 && set.errors.contains(said), "\(set.errors)")
  }

  @Test(arguments: [
    ("2/3/2026", "can be read in two ways"), ("Dec 2026", "names no single day"),
    ("31.2.2026", "there is no such day"), ("whenever", "is not a date"),
    ("tomorrow", "; write it like that"),
  ])
  func whatIsNoOneDayIsRefused(typed: String, said: String) throws {
    let path = try save("Ranker", scenario: "short-ranker")
    let set = try run("duties", "set", path, "dep-log", "--day", typed)
    #expect(set.exitCode == 64 && set.errors.contains(said), "\(set.errors)")
    let letter = try run("letter", path, "--reply-by", typed)
    #expect(letter.exitCode == 64 && letter.errors.contains(said))
  }

  @Test func aGermanMonthIsUnderstoodInGerman() throws {
    let path = try save("Ranker", scenario: "short-ranker")
    let set = try run(
      "duties", "set", path, "dep-log", "--day", "2. Dezember 2026", "--by", "Ann", "--language",
      "de")
    #expect(set.exitCode == 0, "\(set.errors)")
  }

  // MARK: Re-checks

  @Test func whatStartsUntilThenIsListed() throws {
    try save("Camera", scenario: "law-u1-camera")
    let result = try run("recheck", "--as-of", "2029-12-02").output
    let flat = result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("1 for which something has begun since"), "\(flat)")
    #expect(flat.contains("duties start"))
  }

  // MARK: Names of systems

  @Test func aNameStandsForTheFileInSealAndClassify() throws {
    try save("Shift ranker", scenario: "short-ranker")
    let line = try run("classify", "shift", "--fields", "id,tier")
    #expect(line.output == "{\"id\":\"Shift ranker\",\"tier\":\"high\"}\n", "\(line.errors)")
    let sealed = try run("seal", "Shift ranker")
    #expect(sealed.errors.hasPrefix("Sealed: \(data)/shift-ranker.seal (1 file, 1 assessment)"))
    #expect(try run("classify", "nothing-like-it").exitCode == 1)
  }

  // MARK: Files that are taken in

  private static let blank = """
    { "form": 1, "questionnaire": { "id": "eu-ai-act", "version": "0.4.0", "logic": "ab" },
      "system": { "name": "", "summary": "" }, "by": "", "answers": {}, "notes": {} }
    """

  @Test(arguments: ["table", "page"])
  func aFormWithNothingTickedMakesNoSystem(kind: String) throws {
    let file = home("blank.csv")
    if kind == "table" {
      #expect(try run("questionnaire", "form", "-o", file).exitCode == 0)
    } else {
      try home.write("blank.csv", Self.blank)
    }
    let result = try run("import", file, "-o", home("new.json"))
    #expect(result.exitCode == 65)
    #expect(result.errors.contains("\(file): nothing is ticked in it"), "\(result.errors)")
    #expect(!home.names.contains("new.json"))
  }

  @Test func atATerminalAnEmptyOneIsAskedAbout() throws {
    try home.write("blank.json", Self.blank)
    for (reply, isMade) in [("n", false), ("y", true)] {
      let terminal = try PseudoTerminal(
        builtProgram(named: "aiact"), ["import", home("blank.json"), "-o", home("new.json")],
        environment: ["HOME": home.path], columns: 200)
      try terminal.expect("Make an empty assessment of it all the same?")
      try terminal.send("\(reply)\r")
      try terminal.expect(isMade ? "Written: " : "nothing was written")
      _ = try terminal.wait()
      #expect(home.names.contains("new.json") == isMade)
    }
  }

  @Test func mistakesInFilesSayWhatToDo() throws {
    try home.write("half.json", "{\"id\": \"bot\", \"answers\": {\"technique\": \"lea")
    #expect(try run("import", home("half.json")).errors.contains("stops in the middle"))
    try home.write("form.docx", "PK\u{03}\u{04}and so on")
    let other = try run("import", home("form.docx"))
    #expect(other.exitCode == 65)
    #expect(other.errors.contains("a document of another program"))
    #expect(other.errors.contains("questionnaire form -o form.html"))
  }
}
