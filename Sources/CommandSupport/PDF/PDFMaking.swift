import Documents
import Glibc
import Storage
import Typography

/// Makes a PDF of a document with a program that is installed here.
struct PDFMaking {
  let press: Press
  let document: Document
  /// When the document was made: `2026-11-23T14:05:00Z`.
  let stamp: String

  private static let messages = "messages.txt"
  /// How long a program may take, in seconds.
  private static let timeLimit = 60
  /// The largest PDF that is taken: 256 MiB.
  private static let sizeLimit = 256 << 20

  /// - Throws: ``ExitStatus/unavailable`` when no program is installed, or none can do it.
  func bytes() throws(CommandFailure) -> [UInt8] {
    let engines = try engines()
    var failures: [String] = []
    for engine in engines {
      guard let program = InstalledProgram.find(engine.programs) else { continue }
      switch try make(engine, program) {
      case .made(let bytes): return bytes
      case .failed(let why): failures.append("\(engine.title) \(why)")
      }
    }
    throw CommandFailure(message: words(for: failures), status: .unavailable)
  }

  /// Only one of them knows Word files, so a template counts for that one alone.
  private func engines() throws(CommandFailure) -> [PDFEngine] {
    guard press.template != nil else { return press.engine.map { [$0] } ?? PDFEngine.allCases }
    let hasOtherLook = press.brand != nil
    if let engine = press.engine {
      guard engine == .libreoffice || hasOtherLook else {
        throw CommandFailure(
          message:
            "\(engine.title) knows no Word template; make the PDF with --pdf-with libreoffice",
          status: .wrongUse)
      }
      return [engine]
    }
    return [.libreoffice] + (hasOtherLook ? [.weasyprint, .chromium] : [])
  }

  private enum Result {
    case made([UInt8])
    /// "ended with code 1: …"
    case failed(String)
  }

  private func words(for failures: [String]) -> String {
    if !failures.isEmpty {
      return "no PDF was made: \(failures.joined(separator: "; ")). "
        + "The HTML report can be printed as PDF in a browser"
    }
    if let engine = press.engine {
      return "\(engine.title) is not installed here (no program named "
        + "\(engine.programs.joined(separator: " or "))); leave out --pdf-with to take another one"
    }
    if press.template != nil, press.brand == nil {
      return "to make a PDF with a Word template LibreOffice must be installed"
    }
    return "to make a PDF a program for it must be installed: WeasyPrint (sudo apt install "
      + "weasyprint), LibreOffice or Chromium. Without one, write -o FILE.html and print it"
  }

  private func make(_ engine: PDFEngine, _ program: String) throws(CommandFailure) -> Result {
    let source = try press.bytes(of: document, as: engine.source, stamp: stamp) ?? []
    let folder = try Self.folder()
    do throws(StorageFailure) {
      try DurableFile.create(source, at: "\(folder.path)/in.\(engine.source.rawValue)")
    } catch {
      throw CommandFailure(storage: error)
    }
    var why = ""
    for call in engine.calls(in: folder.path, isRoot: geteuid() == 0) {
      let child = ChildProcess(
        program: program, arguments: call, environment: environment(folder.path),
        messages: "\(folder.path)/\(Self.messages)")
      let end = child.run(seconds: Self.timeLimit)
      switch end {
      case .exited(0):
        let made = try? FileReader.read("\(folder.path)/in.pdf", limit: Self.sizeLimit)
        if let made, made.starts(with: "%PDF-".utf8) { return .made(made) }
        why = "left no PDF"
      case .exited(let code): why = "ended with code \(code)"
      case .notStarted: why = "could not be started"
      case .timedOut: return .failed("took longer than \(Self.timeLimit) seconds")
      case .interrupted:
        throw CommandFailure(message: "interrupted; nothing was written", status: .interrupted)
      }
      if let words = Self.lastWords(in: folder.path) { why += ": \(words)" }
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
