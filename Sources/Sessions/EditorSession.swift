import CommandSupport
import Glibc
package import Interview
package import LineEditor
import Storage
import Typography
package import Wording

/// Has a text edited in the user's editor, through a private file. The file is gone afterwards,
/// unless it holds what the user wrote and what is not taken.
@MainActor package struct EditorSession {
  /// The longest text, in bytes.
  private static let limit = 1 << 20
  /// The largest file that is looked at to find out whether something was written.
  private static let readable = 64 << 20

  package let terminal: Terminal
  /// The language of what is said of failures.
  package let words: Words

  package func edit(_ text: String) -> Edited {
    guard let command = Self.command else { return .refused(.noEditor, keptIn: nil) }
    guard let path = Self.makeFile() else {
      return .refused(.noFile(in: Self.folder), keptIn: nil)
    }
    do throws(StorageFailure) {
      try DurableFile.write(Array(text.utf8), to: path)
    } catch {
      unlink(path)
      return .refused(.file(SafeText.line(words.files.text(error))), keptIn: nil)
    }
    return take(after: terminal.run(command, arguments: [path]), from: path, before: text)
  }

  private func take(after end: ProgramEnd, from path: String, before text: String) -> Edited {
    let bytes: [UInt8]
    do throws(StorageFailure) {
      bytes = try FileReader.read(path, limit: Self.readable, followsLinks: false)
    } catch {
      return refuse(path, error)
    }
    if bytes == Array(text.utf8) {
      unlink(path)
      return Self.failure(end).map { .refused($0, keptIn: nil) } ?? .unchanged
    }
    do throws(EditingFailure) {
      if let failure = Self.failure(end) { throw failure }
      guard bytes.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
      var edited = try EditedText.decode(bytes)
      while edited.last?.isWhitespace ?? false { edited.removeLast() }
      guard edited.utf8.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
      unlink(path)
      return edited == text ? .unchanged : .text(edited)
    } catch {
      return .refused(error, keptIn: path)
    }
  }

  private static func failure(_ end: ProgramEnd) -> EditingFailure? {
    switch end {
    case .exited(0): nil
    case .exited(126), .exited(127), .notStarted: .noEditor
    case .exited(let code): .ended(code: code)
    case .killed: .killed
    }
  }

  /// What stands there now is no file that can be read.
  private func refuse(_ path: String, _ failure: StorageFailure) -> Edited {
    switch failure {
    case _ where failure.isMissing:
      return .refused(.gone, keptIn: nil)
    case .notAFile(_, let kind):
      // An empty folder is nobody's work.
      return .refused(.notAFile(Self.left(kind)), keptIn: rmdir(path) == 0 ? nil : path)
    case .symbolicLink:
      return .refused(.notAFile(.symbolicLink), keptIn: path)
    case .tooLarge:
      return .refused(.tooLong(limit: Self.limit), keptIn: path)
    default:
      return .refused(.file(SafeText.line(words.files.text(failure))), keptIn: path)
    }
  }

  private static func left(_ kind: FileKind) -> EditingFailure.Left {
    switch kind {
    case .file: .file
    case .folder: .folder
    case .symbolicLink: .symbolicLink
    case .pipe: .pipe
    case .socket: .socket
    case .device: .device
    }
  }

  /// The editor that the user has chosen; nil for none. To pick one, a system would start what not
  /// everybody can get out of again.
  package static var command: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return nil
  }

  private static var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// An empty file that only the user can read.
  private static func makeFile() -> String? {
    var template = Array("\(folder)/aiact-note-XXXXXX.md".utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
