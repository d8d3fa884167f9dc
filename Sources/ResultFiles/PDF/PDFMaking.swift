import CommandSupport
import Documents
import Glibc
import Storage
import Threads
import Typography
import Wording

/// Makes a PDF of a document with a program that is installed here.
struct PDFMaking {
  let press: Press
  let document: Document
  /// When the document was made: `2026-11-23T14:05:00Z`.
  let stamp: String

  private static let messages = "messages.txt"
  /// How long a program may take, in seconds.
  fileprivate static let timeLimit = 60
  /// The largest PDF that is taken: 256 MiB.
  private static let sizeLimit = 256 << 20

  /// - Throws: ``ExitStatus/unavailable`` when no program is installed, or none can do it.
  func bytes() throws(CommandFailure) -> [UInt8] {
    let engines = try engines()
    var failures: [(PDFEngine, Failure)] = []
    for engine in engines {
      guard let program = InstalledProgram.find(engine.programs) else { continue }
      switch try make(engine, program) {
      case .made(let bytes): return bytes
      case .failed(let why): failures.append((engine, why))
      }
    }
    let (failed, wanted) = (failures, press.engine)
    let isForTemplate = press.template != nil && press.brand == nil
    throw CommandFailure(.unavailable) { $0.publishing.text(failed, wanted, isForTemplate) }
  }

  /// Only one of them knows Word files, so a template counts for that one alone.
  private func engines() throws(CommandFailure) -> [PDFEngine] {
    guard press.template != nil else { return press.engine.map { [$0] } ?? PDFEngine.allCases }
    let hasOtherLook = press.brand != nil
    if let engine = press.engine {
      guard engine == .libreoffice || hasOtherLook else {
        throw CommandFailure(.wrongUse) { $0.publishing.pdfNoTemplate(program: engine.title) }
      }
      return [engine]
    }
    return [.libreoffice] + (hasOtherLook ? [.weasyprint, .chromium] : [])
  }

  private enum Result {
    case made([UInt8])
    case failed(Failure)
  }

  /// Why a program made none, and the last that it said.
  fileprivate struct Failure: Sendable {
    enum Kind: Sendable {
      case leftNone
      case ended(code: Int32)
      case notStarted
      case tookTooLong
    }

    var kind: Kind
    var lastWords: String?
  }

  private func make(_ engine: PDFEngine, _ program: String) throws(CommandFailure) -> Result {
    let source = try press.bytes(of: document, as: engine.source, stamp: stamp) ?? []
    let folder = try Self.folder()
    do throws(StorageFailure) {
      try DurableFile.create(source, at: "\(folder.path)/in.\(engine.source.rawValue)")
    } catch {
      throw CommandFailure(storage: error)
    }
    var why = Failure(kind: .leftNone)
    for call in engine.calls(in: folder.path, isRoot: geteuid() == 0) {
      let child = ChildProcess(
        program: program, arguments: call, environment: environment(folder.path),
        messages: "\(folder.path)/\(Self.messages)")
      let end = child.run(seconds: Self.timeLimit)
      switch end {
      case .exited(0):
        let made = try? FileReader.read("\(folder.path)/in.pdf", limit: Self.sizeLimit)
        if let made, made.starts(with: "%PDF-".utf8) { return .made(made) }
        why = Failure(kind: .leftNone)
      case .exited(let code): why = Failure(kind: .ended(code: code))
      case .notStarted: why = Failure(kind: .notStarted)
      case .timedOut: return .failed(Failure(kind: .tookTooLong))
      case .interrupted:
        throw CommandFailure(.interrupted) { $0.publishing.interrupted }
      }
      why.lastWords = Self.lastWords(in: folder.path)
    }
    return .failed(why)
  }

  private static func folder() throws(CommandFailure) -> ScratchFolder {
    do throws(StorageFailure) {
      return try ScratchFolder()
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// Nothing of the user's settings, so that the result is the same everywhere, and nothing is left
  /// behind.
  private func environment(_ folder: String) -> [String: String] {
    var environment = [
      "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "PATH": InstalledProgram.path,
    ]
    if let seconds = Self.seconds(stamp) { environment["SOURCE_DATE_EPOCH"] = "\(seconds)" }
    // Python finds there what was installed for this user alone.
    if let home = InstalledProgram.variable("HOME") {
      environment["PYTHONUSERBASE"] = "\(home)/.local"
    }
    return environment
  }

  /// The last line that the program said, safe to show; nil when it said nothing.
  private static func lastWords(in folder: String) -> String? {
    let bytes = try? FileReader.read("\(folder)/\(messages)", limit: 1 << 20)
    let lines = String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n")
    return lines.last.map { SafeText.line(String($0.prefix(200))) }
  }

  /// Seconds since 1970.
  private static func seconds(_ stamp: String) -> Int? {
    let parts = stamp.split { !$0.isNumber }.compactMap { Int32($0) }
    guard parts.count >= 6 else { return nil }
    var time = tm()
    time.tm_year = parts[0] - 1900
    time.tm_mon = parts[1] - 1
    time.tm_mday = parts[2]
    (time.tm_hour, time.tm_min, time.tm_sec) = (parts[3], parts[4], parts[5])
    return timegm(&time)
  }
}

extension PublishingPhrases {
  /// Why there is no PDF. `wanted`: the program that was asked for.
  fileprivate func text(
    _ failures: [(PDFEngine, PDFMaking.Failure)], _ wanted: PDFEngine?, _ isForTemplate: Bool
  ) -> String {
    if !failures.isEmpty {
      return pdfFailed(failures: words.clauses(failures.map { text($0.1, of: $0.0.title) }))
    }
    if let wanted {
      return pdfNotInstalled(program: wanted.title, names: words.either(wanted.programs))
    }
    return isForTemplate ? pdfTemplateNeeds : pdfNeeds
  }

  private func text(_ failure: PDFMaking.Failure, of program: String) -> String {
    let text =
      switch failure.kind {
      case .leftNone: pdfLeft(program: program)
      case .ended(let code): pdfCode(program: program, code: String(code))
      case .notStarted: pdfNotStarted(program: program)
      case .tookTooLong: pdfTooLong(program: program, limit: PDFMaking.timeLimit)
      }
    return failure.lastWords.map { words.lists.labelled(label: text, value: $0) } ?? text
  }
}
