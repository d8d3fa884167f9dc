import Glibc
import LineEditor
import Storage

/// Has a text edited in the user's editor, through a private file that is gone afterwards.
@MainActor struct EditorSession {
  private static let limit = 1 << 20

  let terminal: Terminal

  /// The new text; nil when nothing was changed or the editor failed.
  func edit(_ text: String) -> String? {
    guard let command = Self.command, let path = Self.makeFile() else { return nil }
    defer { unlink(path) }
    do throws(StorageFailure) {
      try DurableFile.write(Array(text.utf8), to: path)
      guard terminal.run(command, arguments: [path]) == .exited(0) else { return nil }
      let bytes = try FileReader.read(path, limit: Self.limit, followsLinks: false)
      var edited = String(decoding: bytes, as: UTF8.self)
      while edited.last?.isWhitespace ?? false { edited.removeLast() }
      return edited == text ? nil : edited
    } catch {
      return nil
    }
  }

  /// The editor that the user has chosen; nil for none. To pick one, a system would start what not
  /// everybody can get out of again.
  static var command: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return nil
  }

  /// An empty file that only the user can read.
  private static func makeFile() -> String? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/aiact-note-XXXXXX.md".utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
