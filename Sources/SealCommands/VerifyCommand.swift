package import ArgumentParser
package import CommandSupport
import Reasoning
import Register
import Storage
import Typography
import Wording

/// `aiact verify`: what has become of sealed files.
package struct VerifyCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare files with their seal, and work their results out again.",
    discussion: """
      Names each file that is the same, changed, missing, renamed or extra; says who signed the \
      seal; and works the results of unchanged assessments out again, with the questionnaire that \
      made them. The last line is the verdict. Nothing is changed.

      --signers names a list of people and their keys, one a line, in the form of OpenSSH:
        ada@example.eu ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA…
      Take it from a place that you trust, not from the folder that you verify.

      EXIT CODES
        0 all is as it was sealed, and signed by somebody on your list if it is signed ·
        1 something differs, or the signature is not one that you accept ·
        3 not everything could be decided: the signer is not known, or the questionnaire is not here ·
        69 there is a signature, and ssh-keygen is missing

      EXAMPLES
        aiact verify client/
        aiact verify client/seal.json --signers ~/.ssh/allowed_signers
      aiact verify "Website chatbot"
        aiact verify old/ --questionnaire eu-ai-act-0.2.0/
      """)

  @Argument(
    help: "The seal, the folder it lies in, or what was sealed: a file, or the name of a system.",
    completion: .file())
  package var place: String

  @ArgumentParser.Option(
    help: ArgumentHelp("Whose signatures you accept.", valueName: "file"), completion: .file())
  package var signers: String?

  @Flag(help: "Accept a right signature of anybody.")
  package var anySigner = false

  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let path = try sealPath(words)
      let (folder, name) = SealedFolder.holding(path)
      let bytes = try AssessmentFile.bytes(of: path)
      let seal = try Self.seal(bytes, of: path, words)
      if let signers { try check(signers, in: folder, of: seal, words) }
      var report = VerifyReport(words: words)
      let contents = Contents(seal, in: folder, words)
      let present = try contents.digests(withOthersBut: seal.coversFolder ? name : nil)
      report.add(SealCheck(seal, present: present))
      for failure in contents.failures { report.addUnreadable(failure) }
      try sign(seal, bytes, path, words, &report)
      try addResults(of: seal, in: folder, present, words, to: &report)
      try Output.show(SafeText.clean("\(report.text)\(report.verdict)\n"))
      return report.status
    }
  }

  private func sealPath(_ words: Words) throws(CommandFailure) -> String {
    guard RegisterFiles.isFolder(place) else { return try sealPath(of: place, words) }
    let path = SealedFolder(path: place).place(of: Seal.fileName)
    guard FileKind.exists(path) else { throw noSeal(in: place, words) }
    return path
  }

  /// The seal itself, or that of a file or a system: its own, or that of its folder.
  private func sealPath(of named: String, _ words: Words) throws(CommandFailure) -> String {
    let file = try AssessmentName.path(of: named, saying: words)
    let (folder, name) = SealedFolder.holding(file)
    let own = folder.place(of: Seal.fileName(for: name))
    if file != own, name != Seal.fileName, FileKind.exists(own) { return own }
    guard file != named else { return file }
    let common = folder.place(of: Seal.fileName)
    guard FileKind.exists(common) else { throw noSeal(in: folder.path, words) }
    return common
  }

  private func noSeal(in place: String, _ words: Words) -> CommandFailure {
    CommandFailure(
      message: words.seals.noSeal(
        folder: SafeText.clean(place),
        command: SafeText.line("\(ProgramName.shown) seal \(ShellWord.quoted(self.place))")),
      status: .notFound)
  }

  /// Works the results out again.
  private func addResults(
    of seal: Seal, in folder: SealedFolder, _ present: [String: String], _ words: Words,
    to report: inout VerifyReport
  ) throws(CommandFailure) {
    let loaded = try questionnaire.load()
    let reasoner = Reasoner(loaded.questionnaire)
    let digests = Dictionary(
      seal.files.map { ($0.name, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let progress = Progress(
      WorkDone(.assessments, of: seal.results.count), words, results: .afterwards)
    defer { progress.end() }
    for result in seal.results {
      report.add(
        SealedResult(
          result, in: folder, isSame: present[result.file] == digests[result.file], loaded,
          reasoner))
      progress.advance()
    }
  }

  /// A list beside what it should vouch for vouches for nothing.
  private func check(
    _ signers: String, in folder: SealedFolder, of seal: Seal, _ words: Words
  ) throws(CommandFailure) {
    guard FileKind.exists(signers) else {
      throw CommandFailure(
        message: words.seals.noSigners(file: SafeText.clean(signers)), status: .notFound)
    }
    guard let name = folder.realName(of: signers), seal.coversFolder || !name.contains("/") else {
      return
    }
    throw CommandFailure(
      message: words.seals.signersInFolder(file: SafeText.clean(signers)), status: .wrongUse)
  }

  /// Tells of the signature.
  private func sign(
    _ seal: Seal, _ bytes: [UInt8], _ path: String, _ words: Words,
    _ report: inout VerifyReport
  ) throws(CommandFailure) {
    let place = "\(path).sig"
    guard FileKind.exists(place) else {
      return report.addUnsigned(isExpected: signers != nil || anySigner)
    }
    let mark: [UInt8]
    do throws(StorageFailure) {
      mark = try FileReader.read(place, limit: 1 << 16)
    } catch {
      throw CommandFailure(storage: error)
    }
    let signature: SealSignature
    do throws(CommandFailure) {
      signature = try SealSignature(words)
    } catch {
      return report.addUnchecked(error.message(words))
    }
    report.add(
      try signature.check(mark, of: bytes, signers: signers, at: seal.sealed), at: seal.sealed,
      hasList: signers != nil, acceptsAll: anySigner)
  }

  private static func seal(
    _ bytes: [UInt8], of path: String, _ words: Words
  ) throws(CommandFailure) -> Seal {
    do throws(UnreadableSeal) {
      return try Seal(reading: bytes)
    } catch {
      let message =
        switch error {
        case .notJSON(let message, let line, let column):
          words.lists.labelled(label: "\(path):\(line):\(column)", value: message)
        case .notASeal(let what, let line, let column):
          words.seals.notASeal(place: "\(path):\(line):\(column)", what: what)
        }
      throw CommandFailure(message: SafeText.clean(message), status: .notUnderstood)
    }
  }

  /// What the files hold now.
  private final class Contents {
    private let seal: Seal
    private let folder: SealedFolder
    private let words: Words
    /// Files that are there and cannot be read, with the reason.
    private(set) var failures: [String] = []

    init(_ seal: Seal, in folder: SealedFolder, _ words: Words) {
      self.seal = seal
      self.words = words
      self.folder = folder
    }

    /// - Parameter name: of the seal of a whole folder; nil for a seal of single files.
    func digests(withOthersBut name: String?) throws(CommandFailure) -> [String: String] {
      var names = Set(seal.files.map(\.name))
      if let name { names.formUnion(try folder.names(without: name)) }
      var digests: [String: String] = [:]
      let progress = Progress(
        WorkDone(.files, of: names.count), words, results: .afterwards)
      defer { progress.end() }
      for name in names.sorted() {
        defer { progress.advance() }
        do throws(StorageFailure) {
          digests[name] = SealedFolder.digest(of: try folder.bytes(of: name))
        } catch {
          if !error.isMissing { failures.append(words.files.text(error)) }
        }
      }
      return digests
    }
  }
}
