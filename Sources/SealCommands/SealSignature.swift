import Assessments
import CommandSupport
import Storage
import Threads
import Typography
import Wording

/// SSH signatures of seals, made and checked by `ssh-keygen`.
struct SealSignature {
  /// Part of each signature: one made for something else, such as a commit, does not pass.
  static let namespace = "assessment@aiact"
  /// Time to type a pass phrase, or to touch a key.
  private static let timeLimit = 120

  private let program: String
  private let words: Words

  /// - Throws: ``ExitStatus/unavailable`` when `ssh-keygen` is not installed.
  init(_ words: Words) throws(CommandFailure) {
    guard let program = InstalledProgram.find(["ssh-keygen"]) else {
      throw CommandFailure(message: words.seals.toolMissing, status: .unavailable)
    }
    self.program = program
    self.words = words
  }

  /// The signature of these bytes with a key; a public key stands for one that an agent holds.
  func sign(_ bytes: [UInt8], with key: String) throws(CommandFailure) -> [UInt8] {
    let scratch = try Self.scratch(bytes)
    let (end, said) = run(
      ["-Y", "sign", "-q", "-n", Self.namespace, "-f", key, "\(scratch.path)/seal"],
      in: scratch.path, mayAsk: true)
    guard end == .exited(0),
      let signature = try? FileReader.read("\(scratch.path)/seal.sig", limit: 1 << 16)
    else {
      let key = SafeText.line(key)
      throw CommandFailure(
        message: Self.reason(said).map {
          words.seals.toolFailedBecause(key: key, reason: $0)
        } ?? words.seals.toolFailed(key: key), status: .unavailable)
    }
    return signature
  }

  /// What a signature is worth.
  enum Verdict: Equatable {
    /// By somebody on the list, who is called so there, with this key.
    case known(signer: String, key: String)
    /// Right, with a key that is not on the list, or that no list was given for.
    case unknown(key: String)
    /// It does not belong to these bytes, was made for something else, or is broken.
    case wrong(reason: String?)
  }

  /// - Parameters:
  ///   - signers: a file of allowed signers, as `ssh-keygen` describes it.
  ///   - sealed: the time at which keys have to be valid.
  func check(
    _ signature: [UInt8], of bytes: [UInt8], signers: String?, at sealed: Timestamp
  ) throws(CommandFailure) -> Verdict {
    let scratch = try Self.scratch(bytes, signature)
    let (seal, mark) = ("\(scratch.path)/seal", "\(scratch.path)/seal.sig")
    let (end, said) = run(
      ["-Y", "check-novalidate", "-n", Self.namespace, "-s", mark], in: scratch.path, input: seal)
    guard end == .exited(0) else { return .wrong(reason: Self.reason(said)) }
    let key = Self.key(in: said) ?? words.seals.unnamedKey
    guard let signers else { return .unknown(key: key) }
    let time = "verify-time=" + sealed.description.filter(\.isNumber)
    let (found, names) = run(
      ["-Y", "find-principals", "-s", mark, "-f", signers, "-O", time], in: scratch.path)
    guard found == .exited(0) else { return .unknown(key: key) }
    for name in names.split(separator: "\n").map(String.init) {
      let (end, _) = run(
        [
          "-Y", "verify", "-f", signers, "-I", name, "-n", Self.namespace, "-s", mark, "-O", time,
        ], in: scratch.path, input: seal)
      if end == .exited(0) { return .known(signer: SafeText.line(name), key: key) }
    }
    return .unknown(key: key)
  }

  private func run(
    _ arguments: [String], in folder: String, input: String = "/dev/null", mayAsk: Bool = false
  ) -> (ChildProcess.End, said: String) {
    // Times are read and written in UTC.
    var environment = ["PATH": InstalledProgram.path, "LANG": "C.UTF-8", "TZ": "UTC"]
    for name in ["HOME", "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "TERM"] {
      environment[name] = InstalledProgram.variable(name)
    }
    let messages = "\(folder)/messages"
    let end = ChildProcess(
      program: program, arguments: arguments, environment: environment, messages: messages,
      input: input, mayAsk: mayAsk
    ).run(seconds: Self.timeLimit)
    let bytes = try? FileReader.read(messages, limit: 1 << 16)
    return (end, String(decoding: bytes ?? [], as: UTF8.self))
  }

  /// A folder with the seal, and with its signature if there is one.
  private static func scratch(
    _ bytes: [UInt8], _ signature: [UInt8]? = nil
  ) throws(CommandFailure) -> ScratchFolder {
    do throws(StorageFailure) {
      let folder = try ScratchFolder()
      try DurableFile.create(bytes, at: "\(folder.path)/seal")
      if let signature { try DurableFile.create(signature, at: "\(folder.path)/seal.sig") }
      return folder
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// What it said last, safe to show; nil when it said nothing.
  private static func reason(_ said: String) -> String? {
    said.split(whereSeparator: \.isNewline).last.map { SafeText.line(String($0)) }
  }

  /// `ED25519 SHA256:…` of `Good "…" signature with ED25519 key SHA256:…`
  private static func key(in said: String) -> String? {
    let parts = said.split(whereSeparator: \.isWhitespace)
    guard let place = parts.lastIndex(of: "key"), place > 0, place + 1 < parts.count else {
      return nil
    }
    return SafeText.line("\(parts[place - 1]) \(parts[place + 1])")
  }
}
