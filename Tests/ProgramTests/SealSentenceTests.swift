import Assessments
import Glibc
import PseudoTerminal
import Questionnaires
import Storage
import Testing
import Wording

/// What `aiact verify` says of a signed folder, sentence by sentence, with the real ssh-keygen.
@Suite(.enabled(if: access("/usr/bin/ssh-keygen", X_OK) == 0, "ssh-keygen is not installed here"))
struct SealSentenceTests {
  private static let keygen = "/usr/bin/ssh-keygen"

  private let program = builtProgram(named: "aiact")
  private let small: SmallQuestionnaire
  private let folder: TemporaryFolder
  /// `ED25519 SHA256:…` of Ada, who signs.
  private let key: String

  init() throws {
    small = try SmallQuestionnaire()
    folder = try TemporaryFolder()
    try Folders.create(folder("client"))
    try folder.write(
      "client/shop.json", try small.assessment(name: "Shop", summary: "", answered: 3).text)
    try folder.write("client/report.txt", "the report")
    key = try Self.makeKey("ada", in: folder)
    _ = try Self.makeKey("ben", in: folder)
    let sealed = try run(
      "seal", folder("client"), "--as-of", "2026-11-28", "--key", folder("ada"))
    try #require(sealed.exitCode == 0, "\(sealed.errors)")
    #expect(
      sealed.errors == "Sealed: \(folder("client"))/seal.json (2 files, 1 assessment); signed.\n")
  }

  /// A key without a pass phrase, and the list on which it stands. Gives its kind and fingerprint.
  private static func makeKey(_ name: String, in folder: TemporaryFolder) throws -> String {
    let environment = ["HOME": folder.path]
    _ = try runProgram(
      keygen, ["-q", "-t", "ed25519", "-N", "", "-f", folder(name)], environment: environment)
    let bytes = try FileReader.read(folder("\(name).pub"), limit: 1 << 16)
    let key = String(decoding: bytes, as: UTF8.self).split(separator: " ").prefix(2)
    try folder.write("\(name).signers", "\(name)@firm.example \(key.joined(separator: " "))\n")
    // `256 SHA256:… comment (ED25519)`
    let shown = try runProgram(keygen, ["-lf", folder("\(name).pub")], environment: environment)
    return "ED25519 \(shown.output.split(separator: " ")[1])"
  }

  private func run(_ arguments: String...) throws -> ProgramResult {
    try runProgram(
      program, arguments + ["--questionnaire", small.folder.path],
      environment: ["HOME": folder.path])
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try FileReader.read(folder(name), limit: 1 << 20), as: UTF8.self)
  }

  /// The day and minute at which it was sealed, as people read it.
  private func sealed() throws -> String {
    let seal = try text("client/seal.json")
    let place = try #require(seal.ranges(of: "\"sealed\": \"").first)
    let stamp = try #require(Timestamp(String(seal[place.upperBound...].prefix(20))))
    return Words.english.moment(stamp)
  }

  private static let same = ["same      report.txt", "same      shop.json"]
  private static let again = "shop.json: worked out again from the answers, with the same result."

  private func expect(_ result: ProgramResult, _ lines: [String], exitCode: Int32) {
    #expect(result.output == lines.joined(separator: "\n") + "\n")
    #expect(result.errors == "")
    #expect(result.exitCode == exitCode)
  }

  @Test func aSignerOnTheList() throws {
    let at = try sealed()
    expect(
      try run("verify", folder("client"), "--signers", folder("ada.signers")),
      Self.same + [
        "Signed by ada@firm.example (\(key)). The key was valid on \(at). According to the seal, "
          + "it was made then.", Self.again, "All is as it was sealed.",
      ], exitCode: 0)
  }

  @Test func somebodyWhoIsNotOnTheList() throws {
    let at = try sealed()
    expect(
      try run("verify", folder("client"), "--signers", folder("ben.signers")),
      Self.same + [
        "Signed with \(key), which is not on your list of signers for \(at).", Self.again,
        "All files are as the seal says, but it has no signature that you accept.",
      ], exitCode: 1)
  }

  @Test func nobodyWasNamed() throws {
    expect(
      try run("verify", folder("client")),
      Self.same + [
        "Signed with \(key). Whose key that is, only a list of signers can tell: --signers.",
        Self.again,
        "All files are as they were sealed, but it is not known whose signature this is.",
      ], exitCode: 3)
    expect(
      try run("verify", folder("client"), "--any-signer"),
      Self.same + [
        "Signed with \(key); whose key that is was not checked.", Self.again,
        "All is as it was sealed.",
      ], exitCode: 0)
  }

  /// Another seal under the old signature.
  @Test func aSignatureThatDoesNotMatch() throws {
    let mark = try FileReader.read(folder("client/seal.json.sig"), limit: 1 << 16)
    #expect(try run("seal", folder("client"), "--as-of", "2026-11-27", "--force").exitCode == 0)
    try DurableFile.create(mark, at: folder("client/seal.json.sig"))
    let result = try run("verify", folder("client"), "--signers", folder("ada.signers"))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(Array(lines.prefix(2)) == Self.same)
    // Behind it stands what ssh-keygen says, which differs between its versions.
    #expect(lines[2].hasPrefix("The signature does not belong to this seal"))
    #expect(
      Array(lines.suffix(2)) == [
        Self.again, "All files are as the seal says, but it has no signature that you accept.",
      ])
    #expect(result.exitCode == 1)
  }

  @Test func filesThatChangedAreMissingOrWereAdded() throws {
    let at = try sealed()
    let signed =
      "Signed by ada@firm.example (\(key)). The key was valid on \(at). According to the seal, "
      + "it was made then."
    func verify() throws -> ProgramResult {
      try run("verify", folder("client"), "--signers", folder("ada.signers"))
    }
    try folder.write("client/report.txt", "another report")
    expect(
      try verify(),
      [
        "CHANGED   report.txt", "same      shop.json", signed, Self.again,
        "1 file is not as it was sealed.",
      ], exitCode: 1)
    try folder.write("client/new.txt", "new")
    unlink(folder("client/report.txt"))
    expect(
      try verify(),
      [
        "MISSING   report.txt", "same      shop.json", "EXTRA     new.txt", signed, Self.again,
        "2 files are not as they were sealed.",
      ], exitCode: 1)
    unlink(folder("client/shop.json"))
    expect(
      try verify(),
      [
        "MISSING   report.txt", "MISSING   shop.json", "EXTRA     new.txt", signed,
        "shop.json: there is no assessment to work out again.",
        "3 files are not as they were sealed.",
      ], exitCode: 1)
  }

  /// Signed by somebody who wrote another result into it.
  @Test func aResultThatDiffers() throws {
    let seal = try text("client/seal.json")
    unlink(folder("client/seal.json"))
    unlink(folder("client/seal.json.sig"))
    try folder.write("client/seal.json", seal.replacing("\"limited\"", with: "\"minimal\""))
    _ = try runProgram(
      Self.keygen,
      [
        "-Y", "sign", "-q", "-n", "assessment@aiact", "-f", folder("ada"),
        folder("client/seal.json"),
      ], environment: ["HOME": folder.path])
    let result = try run("verify", folder("client"), "--signers", folder("ada.signers"))
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(Array(lines.prefix(2)) == Self.same)
    #expect(lines[2].hasPrefix("Signed by ada@firm.example"))
    #expect(
      lines[3] == "shop.json: worked out again, the answers lead to limited; the seal says minimal."
    )
    #expect(lines.last == "All files are as they were sealed, but 1 result is not the sealed one.")
    #expect(result.exitCode == 1)
  }
}
