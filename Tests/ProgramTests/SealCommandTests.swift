import Assessments
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// A folder is sealed, changed, and compared with its seal.
@Suite struct SealCommandTests {
  private let program = builtProgram(named: "aiact")
  private let small: SmallQuestionnaire
  private let folder: TemporaryFolder

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    try Folders.create(folder("client/more"))
    try folder.write("client/shop.json", try shop(answered: 3).text)
    try folder.write("client/more/shop.txt", "the report")
  }

  private func shop(answered: Int) throws -> Assessment {
    try small.assessment(name: "Shop", summary: "Answers", answered: answered)
  }

  private func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try runProgram(
      program, arguments + ["--questionnaire", small.folder.path],
      environment: ["HOME": folder.path].merging(environment) { $1 })
  }

  @Test func anUntouchedFolderIsAsItWasSealed() throws {
    let sealed = try run("seal", folder("client"), "--as-of", "2026-11-28")
    #expect(sealed.exitCode == 0, "\(sealed.errors)")
    #expect(sealed.errors.contains("(2 files, 1 assessment); not signed."))
    for place in [folder("client"), folder("client/seal.json")] {
      let result = try run("verify", place)
      #expect(result.exitCode == 0)
      #expect(
        result.output == """
          same      more/shop.txt
          same      shop.json
          Not signed: this shows accidents and careless changes. Whoever changed a file could have made a new seal.
          shop.json: worked out again from the answers, with the same result.
          All is as it was sealed, but nobody signed the seal.

          """)
    }
  }

  /// The seal lies among the assessments and is none.
  @Test(arguments: [["list"], ["duties"], ["recheck"], ["report", "-o", "OUT", "--format", "md"]])
  func aSealedFolderIsReadAsBefore(command: [String]) throws {
    #expect(try run("seal", folder("client")).exitCode == 0)
    let arguments = command.prefix(1) + [folder("client")] + command.dropFirst()
    let result = try runProgram(
      program,
      arguments.map { $0 == "OUT" ? folder("out") : $0 } + ["--questionnaire", small.folder.path],
      environment: ["HOME": folder.path])
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(!(result.output + result.errors).contains("seal.json"))
  }

  @Test func everyKindOfChangeHasItsWord() throws {
    #expect(try run("seal", folder("client")).exitCode == 0)
    var changed = try shop(answered: 3)
    changed.setNote(
      "later", on: try #require(QuestionID("data")),
      at: try #require(Timestamp("2026-11-24T14:05:00Z")))
    try folder.write("client/shop.json", changed.text)
    rename(folder("client/more/shop.txt"), folder("client/more/report.txt"))
    try folder.write("client/new.txt", "new")
    let result = try run("verify", folder("client"))
    #expect(result.exitCode == 1)
    #expect(result.output.contains("RENAMED   more/shop.txt, now more/report.txt\n"))
    #expect(result.output.contains("CHANGED   shop.json\n"))
    #expect(result.output.contains("EXTRA     new.txt\n"))
    #expect(
      result.output.contains(
        "shop.json: its history goes on from the sealed one, with 1 more entry.")
    )
    unlink(folder("client/more/report.txt"))
    #expect(try run("verify", folder("client")).output.contains("MISSING   more/shop.txt\n"))
  }

  @Test func aResultThatWasWrittenIntoTheSealIsFound() throws {
    #expect(try run("seal", folder("client")).exitCode == 0)
    let seal = try content("client/seal.json")
    try folder.write(
      "client/seal.json", seal.replacing("\"limited\"", with: "\"minimal\""))
    let result = try run("verify", folder("client"))
    #expect(result.exitCode == 1)
    #expect(
      result.output.contains(
        "worked out again, the answers lead to limited; the seal says minimal"))
  }

  @Test func withoutItsQuestionnaireAResultIsNotDecided() throws {
    #expect(try run("seal", folder("client")).exitCode == 0)
    let other = try SmallQuestionnaire(replacing: ["2026-11-23": "2026-11-24"])
    let result = try runProgram(
      program, ["verify", folder("client"), "--questionnaire", other.folder.path])
    #expect(result.exitCode == 3)
    #expect(result.output.contains("shop.json: not worked out again."))
  }

  /// Each file has a seal of its own, which no list takes for an assessment.
  @Test func aSingleFileHasItsOwnSeal() throws {
    try Folders.create(folder(".local/share/aiact"))
    try folder.write(".local/share/aiact/shop.json", try shop(answered: 3).text)
    try folder.write(
      ".local/share/aiact/rota.json",
      try small.assessment(name: "Rota", summary: "", answered: 2).text)
    #expect(try run("seal", "shop").exitCode == 0)
    #expect(try run("seal", "rota").exitCode == 0)
    #expect(try run("seal", "shop").exitCode == 73)
    #expect(FileKind.exists(folder(".local/share/aiact/shop.seal")))
    #expect(!FileKind.exists(folder(".local/share/aiact/seal.json")))
    for place in ["shop", folder(".local/share/aiact/shop.json")] {
      let result = try run("verify", place)
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.output.contains("same      shop.json") && !result.output.contains("rota"))
    }
    #expect(try run("verify", "nothing").exitCode == 66)
    #expect(try run("list").errors == "")
  }

  @Test func aSealIsNotReplacedUnasked() throws {
    #expect(try run("seal", folder("client")).exitCode == 0)
    let before = try content("client/seal.json")
    #expect(try run("seal", folder("client")).exitCode == 73)
    #expect(try content("client/seal.json") == before)
    #expect(try run("seal", folder("client"), "--force").exitCode == 0)
  }

  /// Killed while it wrote, a program leaves what hides from every list; the next one clears it away.
  @Test func theNextSealTakesAwayWhatAKilledOneLeft() throws {
    for name in ["seal.json", "report.md"] {
      try folder.write("client/.\(name).12.345.tmp", "{")
    }
    #expect(try run("seal", folder("client")).exitCode == 0)
    #expect(try !content("client/seal.json").contains(".tmp"))
    #expect(!FileKind.exists(folder("client/.seal.json.12.345.tmp")))
    // It was killed when the seal had its name already: the next one writes nothing.
    try folder.write("client/.seal.json.12.345.tmp", "{")
    #expect(try run("seal", folder("client")).exitCode == 73)
    #expect(!FileKind.exists(folder("client/.seal.json.12.345.tmp")))
    #expect(FileKind.exists(folder("client/.report.md.12.345.tmp")))
    #expect(
      try run("log", folder("client/shop.json"), "-o", folder("client/report.md")).exitCode == 0)
    #expect(!FileKind.exists(folder("client/.report.md.12.345.tmp")))
  }

  @Test func whatCannotBeSealedOrVerifiedIsSaid() throws {
    #expect(try run("seal", folder("none")).exitCode == 66)
    #expect(try run("seal", folder("client"), "-o", folder("seal.json")).exitCode == 64)
    #expect(try run("seal", folder("client"), folder("client/shop.json")).exitCode == 64)
    #expect(try run("seal", folder("client"), "--key", folder("no-key")).exitCode == 66)
    #expect(try run("verify", folder("client")).exitCode == 66)
    let foreign = try run("verify", folder("client/shop.json"))
    #expect(foreign.exitCode == 65)
    #expect(foreign.errors.contains("shop.json:1:1: this is not a seal"))
    symlink("/etc/passwd", folder("client/link"))
    #expect(try run("seal", folder("client")).exitCode == 73)
    #expect(try content("client/more/shop.txt") == "the report")
    #expect(!FileKind.exists(folder("client/seal.json")))
  }

  // MARK: Signatures

  private static var hasKeys: Bool { access("/usr/bin/ssh-keygen", X_OK) == 0 }

  /// A key without a pass phrase, and a list on which it stands.
  private func makeKey(_ name: String, validBefore: String? = nil) throws {
    _ = try runProgram(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder(name)],
      environment: ["HOME": folder.path])
    let key = try content("\(name).pub").split(separator: " ").prefix(2).joined(separator: " ")
    let limit = validBefore.map { "valid-before=\"\($0)\" " } ?? ""
    try folder.write("\(name).signers", "\(name)@firm.example \(limit)\(key)\n")
  }

  @Test(.enabled(if: hasKeys)) func aSignatureSaysWho() throws {
    try makeKey("ada")
    try makeKey("ben")
    let sealed = try run("seal", folder("client"), "--key", folder("ada"))
    #expect(sealed.exitCode == 0, "\(sealed.errors)")
    let known = try run("verify", folder("client"), "--signers", folder("ada.signers"))
    #expect(known.exitCode == 0)
    #expect(known.output.contains("Signed by ada@firm.example (ED25519 SHA256:"))
    let other = try run("verify", folder("client"), "--signers", folder("ben.signers"))
    #expect(other.exitCode == 1)
    #expect(other.output.contains("which is not on your list of signers"))
    let nobody = try run("verify", folder("client"))
    #expect(nobody.exitCode == 3)
    #expect(nobody.output.contains("Whose key that is, only a list of signers can tell"))
    #expect(try run("verify", folder("client"), "--any-signer").exitCode == 0)
  }

  @Test(.enabled(if: hasKeys)) func aKeyThatWasNotValidIsNotAccepted() throws {
    try makeKey("ada", validBefore: "20200101")
    #expect(try run("seal", folder("client"), "--key", folder("ada")).exitCode == 0)
    #expect(
      try run("verify", folder("client"), "--signers", folder("ada.signers")).exitCode == 1)
  }

  @Test(.enabled(if: hasKeys)) func aSealChangedAfterItWasSignedIsFound() throws {
    try makeKey("ada")
    #expect(try run("seal", folder("client"), "--key", folder("ada")).exitCode == 0)
    // The file and its digest in the seal: without the signature nobody could tell.
    try folder.write("client/more/shop.txt", "another report")
    let digest = try digest(of: "client/more/shop.txt")
    let before = try content("client/seal.json")
    let place = try #require(before.ranges(of: "\"sha256\": \"").first)
    let old = before[place.upperBound...].prefix(64)
    try folder.write("client/seal.json", before.replacing(old, with: digest))
    let result = try run("verify", folder("client"), "--signers", folder("ada.signers"))
    #expect(result.exitCode == 1)
    #expect(result.output.contains("same      more/shop.txt"))
    #expect(result.output.contains("The signature does not belong to this seal"))
  }

  @Test(.enabled(if: hasKeys)) func aSignatureForSomethingElseDoesNotPass() throws {
    try makeKey("ada")
    #expect(try run("seal", folder("client")).exitCode == 0)
    _ = try runProgram(
      "/usr/bin/ssh-keygen",
      ["-Y", "sign", "-q", "-n", "git", "-f", folder("ada"), folder("client/seal.json")],
      environment: ["HOME": folder.path])
    #expect(FileKind.exists(folder("client/seal.json.sig")))
    #expect(try run("verify", folder("client"), "--any-signer").exitCode == 1)
  }

  @Test(.enabled(if: hasKeys)) func aListInsideTheFolderVouchesForNothing() throws {
    try makeKey("ada")
    #expect(try run("seal", folder("client"), "--key", folder("ada")).exitCode == 0)
    try folder.write("client/more/list", try content("ada.signers"))
    let result = try run("verify", folder("client"), "--signers", folder("client/more/list"))
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("take your list from elsewhere"))
  }

  @Test(.enabled(if: hasKeys)) func aNewSealWithoutAKeyLeavesNoOldSignature() throws {
    try makeKey("ada")
    #expect(try run("seal", folder("client"), "--key", folder("ada")).exitCode == 0)
    let again = try run("seal", folder("client"), "--force")
    #expect(again.errors.contains("Removed: "))
    #expect(!FileKind.exists(folder("client/seal.json.sig")))
    #expect(try run("verify", folder("client"), "--any-signer").exitCode == 1)
  }

  @Test(.enabled(if: hasKeys)) func aPassPhraseIsAskedAtTheTerminal() throws {
    _ = try runProgram(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "secret", "-f", folder("eve")],
      environment: ["HOME": folder.path])
    let terminal = try PseudoTerminal(
      program,
      [
        "seal", folder("client"), "--key", folder("eve"), "--questionnaire", small.folder.path,
      ], environment: ["HOME": folder.path])
    try terminal.expect("passphrase")
    try terminal.send("secret\r")
    try terminal.expect("signed.")
    #expect(try terminal.wait() == 0)
  }

  @Test func withoutSSHKeygenOneSentenceSaysSo() throws {
    try folder.write("key", "")
    let sealing = try run(
      "seal", folder("client"), "--key", folder("key"), environment: ["PATH": "/nonexistent"])
    #expect(sealing.exitCode == 69)
    #expect(sealing.errors.contains("signatures need ssh-keygen"))
    #expect(!FileKind.exists(folder("client/seal.json")))
    #expect(try run("seal", folder("client")).exitCode == 0)
    try folder.write("client/seal.json.sig", "")
    let result = try run("verify", folder("client"), environment: ["PATH": "/nonexistent"])
    #expect(result.exitCode == 69)
    #expect(result.output.contains("same      shop.json"))
    #expect(result.output.contains("The signature was not checked: "))
  }

  private func content(_ name: String) throws -> String {
    String(decoding: try FileReader.read(folder(name), limit: 1 << 20), as: UTF8.self)
  }

  private func digest(of name: String) throws -> String {
    let result = try runProgram("/usr/bin/sha256sum", [folder(name)])
    return String(result.output.prefix(64))
  }
}
