@testable import Assessments
import Glibc
import Interview
import PseudoTerminal
import Questionnaires
import Storage
import Testing

import Sessions
import Wording

/// What could cost somebody's work at the edges: editors, sizes, names, closed descriptors.
@Suite struct EdgeTests {
  private let small: SmallQuestionnaire
  private let home: TemporaryFolder
  private let file: String

  init() throws {
    small = try SmallQuestionnaire()
    home = try TemporaryFolder()
    file = home("shop.json")
  }

  private func interview(
    _ environment: [String: String] = [:], file: String? = nil
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtProgram(named: "aiact"),
      ["interview", "--questionnaire", small.folder.path] + (file.map { [$0] } ?? ["--new"]),
      environment: environment.merging(["HOME": home.path]) { old, _ in old }, rows: 20_000)
  }

  private func introduce(_ terminal: PseudoTerminal, as name: String) throws {
    try terminal.expect("name> ")
    try terminal.send("\(name)\r")
    try terminal.expect("summary> ")
    try terminal.send("\r")
    try terminal.expect("answer> ")
  }

  private func note() throws -> String? {
    let bytes = try FileReader.read(file, limit: 1 << 24)
    let assessment = try Assessment(reading: bytes)
    return assessment.records.values.compactMap(\.note).first
  }

  private func save(_ text: String, to path: String) throws {
    try DurableFile.write(Array(text.utf8), to: path)
  }

  // MARK: Editors

  /// An editor that does `script` with its file, `$1`.
  private func edit(_ script: String) throws -> PseudoTerminal {
    let editor = home("editor")
    try save("#!/bin/sh\n\(script)\n", to: editor)
    chmod(editor, 0o700)
    mkdir(home("tmp"), 0o700)
    let terminal = try interview(["EDITOR": editor, "TMPDIR": home("tmp")], file: file)
    try introduce(terminal, as: "Shop")
    try terminal.send(":note\r")
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.send(":quit\r")
    #expect(try terminal.wait() == 0)
  }

  @Test(arguments: [
    (#"printf 'h\000i\000' > "$1""#, "hi"), (#"printf '\377\376h\000\344\000' > "$1""#, "h\u{E4}"),
    (#"printf '\357\273\277hi\r\n' > "$1""#, "hi"),
    (#"head -c 1048576 /dev/zero | tr '\0' x > "$1""#, String(repeating: "x", count: 1 << 20)),
    (#"printf new > "$1.b" && mv "$1.b" "$1""#, "new"),
  ])
  func whatAnEditorSavesIsKept(script: String, text: String) throws {
    let terminal = try edit(script)
    try terminal.expect("Note saved.")
    try terminal.expect("answer> ")
    try leave(terminal)
    #expect(try note() == text)
    #expect(try folderNames("tmp").isEmpty)
  }

  @Test(arguments: [
    (#"printf 'caf\351' > "$1""#, "Line 1 has letters that are not UTF-8"),
    (#"printf 'one\ntwo \000' > "$1""#, "Line 2 has a zero byte"),
    (#"head -c 1048577 /dev/zero | tr '\0' x > "$1""#, "It is longer than 1024 KiB"),
    (#"printf new > "$1"; exit 3"#, "The editor ended with code 3"),
  ])
  func whatIsNotTakenIsKeptInAFile(script: String, words: String) throws {
    let terminal = try edit(script)
    try terminal.expect(words)
    try terminal.expect("\(home("tmp"))/aiact-note-")
    try terminal.expect("answer> ")
    try leave(terminal)
    #expect(!terminal.plainText.contains("unchanged"))
    #expect(try note() == nil)
    #expect(try folderNames("tmp").count == 1)
  }

  @Test(arguments: [
    (#"rm "$1""#, "The editor left no file behind."),
    (#"rm "$1"; mkdir "$1""#, "The editor left a folder in its place."),
    ("exit 1", "The editor ended with code 1"), ("true", "The note is unchanged."),
  ])
  func whereNothingIsWrittenNothingIsLeft(script: String, words: String) throws {
    let terminal = try edit(script)
    try terminal.expect(words)
    try terminal.expect("answer> ")
    try leave(terminal)
    #expect(try folderNames("tmp").isEmpty)
  }

  private func folderNames(_ name: String) throws -> [String] {
    let result = try runProgram("/bin/ls", ["-A", home(name)])
    return result.output.split(separator: "\n").map(String.init)
  }

  // MARK: Sizes

  /// On the limit and beyond it: nothing is written that could not be opened again, what was there
  /// stays, and the user is told before.
  @Test @MainActor func aFileThatGrowsTooLargeIsNotWritten() throws {
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    func document(_ summary: String) -> Assessment {
      Assessment(
        system: .init(name: "Shop", summary: summary), provenance: small.provenance, at: now)
    }
    let empty = document("").bytes.count
    func document(of size: Int) -> Assessment {
      document(String(repeating: "x", count: size - empty))
    }
    let limit = 1 << 16
    let keeper = try FileKeeper(.new(path: file), .english, limit: limit)
    #expect(keeper.save(document("")) == nil)
    #expect(!keeper.isNearlyFull)
    #expect(keeper.save(document(of: limit - limit / 16)) == nil)
    #expect(!keeper.isNearlyFull)
    #expect(keeper.save(document(of: limit)) == nil)
    #expect(keeper.isNearlyFull)
    #expect(keeper.save(document(of: limit + 1))?.isTooLarge == true)
    #expect(try FileReader.read(file, limit: limit).count == limit)
    #expect(keeper.save(document(of: limit)) == nil)
  }

  // MARK: Names

  @Test(arguments: [
    ("Σύστημα αξιολόγησης", "systima-axiologisis"), ("Система за оценка", "sistema-za-otsenka"),
    ("Łódź żółć", "lodz-zolc"), ("Ärzte & Co. KG", "arzte-co-kg"), ("Straße 7", "strasse-7"),
    ("日本 の", "日本-の"), ("...", "assessment"), ("../x", "x"),
  ])
  func namesOfFilesStayLegible(system: String, name: String) throws {
    let terminal = try interview(["XDG_DATA_HOME": home.path])
    try introduce(terminal, as: system)
    try leave(terminal)
    #expect(try folderNames("aiact") == ["\(name).json"])
  }

  /// Be it a file, a link that leads nowhere, a folder, or one that another program just opened.
  @Test func aTakenNameIsSteppedOver() throws {
    mkdir(home("aiact"), 0o700)
    symlink("nowhere", home("aiact/shop.json"))
    mkdir(home("aiact/shop-2.json"), 0o700)
    let lock = try FileLock.acquire(home("aiact/shop-3.json"))
    let isHeld = lock != nil
    #expect(isHeld)
    let terminal = try interview(["XDG_DATA_HOME": home.path])
    try introduce(terminal, as: "Shop")
    try leave(terminal)
    #expect(!terminal.plainText.contains("NOT SAVED"))
    #expect(access(home("aiact/shop-4.json"), F_OK) == 0)
    #expect(access(home("aiact/nowhere"), F_OK) != 0)
    _ = consume lock
  }

  @Test func whatAKillLeftIsRemovedByTheNextStart() throws {
    try save("{}", to: home(".shop.json.4711.99.tmp"))
    let terminal = try interview(file: file)
    try introduce(terminal, as: "Shop")
    try leave(terminal)
    #expect(access(home(".shop.json.4711.99.tmp"), F_OK) != 0)
  }

  @Test func theHomeFolderIsKnown() throws {
    let terminal = try interview(file: file)
    try introduce(terminal, as: "Shop")
    try terminal.send(":report ~/out.html\r")
    try terminal.expect("The report is in")
    try terminal.expect("answer> ")
    try terminal.send(":save ~/more.json\r")
    try terminal.expect("Everything is saved in \(home("more.json"))")
    try terminal.expect("answer> ")
    try leave(terminal)
    #expect(access(home("out.html"), F_OK) == 0)
    #expect(access(home("more.json"), F_OK) == 0)
  }

  // MARK: Descriptors and commands

  /// A closed standard error must not become somebody's file.
  @Test func closedDescriptorsAreFilledFirst() throws {
    let program = builtProgram(named: "aiact")
    let result = try runProgram(
      "/bin/sh",
      [
        "-c",
        "'\(program)' interview 2>&- 0<&-; echo $?; '\(program)' check '\(small.folder.path)' >&-; "
          + "echo $?",
      ],
      environment: ["HOME": home.path])
    #expect(result.output == "64\n74\n")
    let pipe = home("pipe")
    let script =
      "mkfifo '\(pipe)'; exec 5<>'\(pipe)'; '\(program)' classify 2>&- <&5 & p=$!; "
      + "until [ \"$(readlink /proc/$p/fd/2)\" = /dev/null ]; do :; done; kill $p; echo done"
    let open = try runProgram("/bin/sh", ["-c", script], environment: ["HOME": home.path])
    #expect(open.output == "done\n")
  }

  /// Called by a path, by its name on PATH, or by a name that no shell finds.
  @Test func commandsThatAreShownWork() throws {
    let program = builtProgram(named: "aiact")
    let folder = String(program.dropLast("/aiact".count))
    for (start, shown) in [
      ("'\(program)'", program), ("PATH=\(folder) aiact", "aiact"),
      ("(exec -a nobody '\(program)'", program),
    ] {
      let end = start.hasPrefix("(") ? ")" : ""
      let result = try runProgram(
        "/bin/bash", ["-c", "\(start) interview < /dev/null 2>&1\(end)"],
        environment: ["HOME": home.path])
      #expect(result.output.contains("use \"\(shown) classify\""), "\(result.output)")
    }
  }
}
