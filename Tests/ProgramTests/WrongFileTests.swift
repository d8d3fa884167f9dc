import Assessments
import PseudoTerminal
import Storage
import Testing

/// Files that hold something else, names that fit nothing or two, and places that are not there: what
/// every command on assessments says, and that it changes nothing.
@Suite struct WrongFileTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder
  /// A small one is read at once.
  private let small: SmallQuestionnaire
  private static let own = "home/.local/share/aiact"

  init() throws {
    folder = try TemporaryFolder()
    small = try SmallQuestionnaire()
    let text = try small.assessment(name: "Shop", summary: "", answered: 3).text
    try folder.write("a.json", text)
    try folder.write("half.json", String(text.prefix(text.count / 2)))
    try folder.write("foreign.json", #"{"name": "Shop", "kind": 3}"#)
    try folder.write("empty.json", "")
    try folder.write("words.json", "hello\n")
    try Folders.create(folder(Self.own))
    try Folders.create(folder("empty"))
    for name in ["one", "two"] {
      try folder.write(
        "\(Self.own)/chat-\(name).json",
        try small.assessment(name: "Chat \(name)", summary: "", answered: 3).text)
    }
  }

  private func run(_ command: [String], _ place: String) throws -> ProgramResult {
    let places = [
      "FILE": folder("a.json"), "PLACE": place, "OUT": folder("out.csv"), "NEW": folder("new.json"),
    ]
    let knowsNone = ["archive", "delete", "unlock"].contains(command[0])
    return try runProgram(
      program,
      command.map { places[$0] ?? $0 } + (knowsNone ? [] : ["--questionnaire", small.folder.path]),
      environment: ["HOME": folder("home")])
  }

  /// Every file and what it holds.
  private var disk: [String: [UInt8]] {
    get throws {
      var files: [String: [UInt8]] = [:]
      for place in [folder.path, folder(Self.own)] {
        for name in try FolderTree.files(in: place) {
          files["\(place)/\(name)"] = try FileReader.read("\(place)/\(name)", limit: 1 << 20)
        }
      }
      for name in folder.names where files[folder(name)] == nil { files[folder(name)] = [] }
      return files
    }
  }

  private func said(_ result: ProgramResult) -> String {
    (result.output + result.errors).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func expectRefusal(
    _ command: [String], _ place: String, status: Int32? = nil, _ sentence: String
  ) throws {
    let before = try disk
    let result = try run(command, place)
    #expect(said(result).contains(sentence))
    if let status { #expect(result.exitCode == status) } else { #expect(result.exitCode != 0) }
    #expect(try disk == before)
  }

  /// Commands on one assessment or more.
  private static let commands: [[String]] = [
    ["report", "PLACE"], ["whatif", "PLACE"], ["letter", "PLACE"], ["log", "PLACE"],
    ["rename", "PLACE", "New"], ["copy", "PLACE", "--as", "B"], ["archive", "PLACE"],
    ["duties", "PLACE"], ["duties", "PLACE", "--verify"],
    ["duties", "set", "PLACE", "all-lit", "--state", "done"], ["list", "PLACE"],
    ["list", "PLACE", "-o", "OUT"], ["recheck", "PLACE"], ["compare", "FILE", "PLACE"],
    ["merge", "FILE", "PLACE", "-o", "NEW"], ["classify", "PLACE"],
    ["questionnaire", "form", "--for", "PLACE", "--format", "md"],
  ]

  // MARK: What a file holds

  @Test(
    arguments: commands.filter { $0[0] != "classify" && !$0.contains("-o") }
      + [["merge", "FILE", "PLACE", "-o", "NEW"], ["delete", "PLACE", "--yes"]],
    [
      ("foreign.json", "foreign.json:1:1: this is not an assessment: \"format\""),
      (
        "half.json",
        ": the file stops in the middle, so a part of it is missing; look for a whole copy of it"
      ), ("empty.json", "empty.json:1:1: the file is empty"),
      ("words.json", "words.json:1:1: found \"h\" where a value was expected"),
    ])
  func whatIsNoAssessment(command: [String], file: (name: String, sentence: String)) throws {
    try expectRefusal(command, folder(file.name), file.sentence)
  }

  @Test(arguments: ["foreign.json", "half.json", "empty.json", "words.json"])
  func whatIsNoSealAndNoSheet(name: String) throws {
    for command in [["verify", "PLACE"], ["import", "PLACE"], ["classify", "PLACE"]] {
      try expectRefusal(command, folder(name), name)
    }
  }

  // MARK: Names

  @Test(arguments: commands + [["seal", "PLACE"], ["unlock", "PLACE"]])
  func aNameThatFitsNothing(command: [String]) throws {
    try expectRefusal(
      command, "Zebra", status: command[0] == "classify" ? 1 : 66,
      command[0] == "classify"
        ? "Zebra: there is no file or folder of this name"
        : "Zebra: there is no such file, and no assessment in your folder has this in its name")
  }

  @Test(arguments: commands + [["seal", "PLACE"], ["unlock", "PLACE"]])
  func aNameThatFitsTwo(command: [String]) throws {
    if ["rename", "archive"].contains(command[0]) {
      return try expectRefusal(
        command, "Chat", status: 64,
        "Chat: only a whole name will do here; did you mean \"Chat one\" or \"Chat two\"?")
    }
    try expectRefusal(
      command, "Chat", status: command[0] == "classify" ? 1 : 64,
      "\"Chat\" fits 2 assessments; type more of the name, or the file: "
        + "Chat one (chat-one.json) Chat two (chat-two.json)")
  }

  @Test func aDutyThatIsUnknown() throws {
    try expectRefusal(
      ["duties", "set", "PLACE", "zebra", "--state", "done"], folder("a.json"), status: 64,
      "no duty is called \"zebra\"")
    try expectRefusal(
      ["log", "PLACE", "--duty", "zebra"], folder("a.json"), status: 64,
      "there is no duty with a history called \"zebra\"")
  }

  // MARK: Places

  /// A table of nothing would look as if there were no systems.
  @Test(
    arguments: [
      ["list", "PLACE"], ["list", "FILE", "PLACE"], ["list", "PLACE", "-o", "OUT"],
      ["duties", "PLACE"], ["duties", "PLACE", "-o", "OUT"], ["duties", "PLACE", "--verify"],
      ["recheck", "PLACE"], ["recheck", "PLACE", "-o", "OUT"],
    ], ["none/", "none/none.json", "a.json/inside"])
  func aPlaceThatIsNotThereMakesNoTable(command: [String], place: String) throws {
    let before = try disk
    let result = try run(command, folder(place))
    #expect(result.exitCode == 66)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("aiact: \(folder(place)): there is "))
    #expect(try disk == before)
  }

  /// What is there and cannot be read stands in the table, beside the others.
  @Test func oneThatCannotBeReadKeepsItsRow() throws {
    let result = try run(["list", "FILE", "PLACE"], folder("half.json"))
    #expect(result.exitCode == 1)
    #expect(result.output.contains("Shop"))
    #expect(result.output.contains("NOT READ"))
  }

  @Test(arguments: [
    ["list", "PLACE"], ["duties", "PLACE"], ["duties", "PLACE", "--verify"], ["recheck", "PLACE"],
  ])
  func anEmptyFolderIsSaidToBeEmpty(command: [String]) throws {
    let result = try run(command, folder("empty"))
    #expect(result.exitCode == 0)
    #expect(said(result).contains("No assessments yet in \(folder("empty")). To start one:"))
  }

  @Test func aFolderWithoutASeal() throws {
    try expectRefusal(
      ["verify", "PLACE"], folder("empty"), status: 66,
      "empty: there is no seal in it; \(program) seal \(folder("empty")) makes one")
  }

  @Test(arguments: [
    ["copy", "FILE", "--as", "B", "-o", "PLACE"], ["merge", "FILE", "FILE", "-o", "PLACE"],
    ["seal", "FILE", "-o", "PLACE"], ["log", "FILE", "--format", "md", "-o", "PLACE"],
    ["report", "FILE", "--format", "html", "-o", "PLACE"],
  ])
  func aFolderWhereAFileIsToBe(command: [String]) throws {
    try expectRefusal(
      command, folder("empty"), status: 65, "empty: this is a folder, not a file")
  }

  /// All names come first: one that is named twice is moved once.
  @Test func oneThatIsNamedTwiceIsPutAwayOnce() throws {
    let result = try run(["archive", "FILE", "PLACE"], folder("a.json"))
    #expect(result.exitCode == 0)
    #expect(result.errors == "\(folder("a.json")) is now \(folder("archive/a.json"))\n")
  }

  @Test func whatIsNoAssessmentKeepsTheOthersInPlace() throws {
    try expectRefusal(
      ["archive", "FILE", "PLACE"], folder("foreign.json"), status: 65, "this is not an assessment")
  }
}
