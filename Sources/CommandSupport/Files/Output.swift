import Glibc
import Storage
import Synchronization
import Typography
import Wording

/// What commands write: results to standard output, messages to standard error.
package enum Output {
  private static let limit = 1 << 16
  private static let buffer = Mutex<[UInt8]>([])

  /// Adds text to standard output; ``flush()`` sends what is left at the end.
  package static func write(_ text: String) throws(CommandFailure) { try write(text.utf8) }

  package static func write(_ text: some Collection<UInt8>) throws(CommandFailure) {
    let full = buffer.withLock { bytes -> [UInt8] in
      bytes.append(contentsOf: text)
      guard bytes.count >= limit else { return [] }
      defer { bytes.removeAll(keepingCapacity: true) }
      return bytes
    }
    try send(full)
  }

  package static func line(_ text: String) throws(CommandFailure) { try write(text + "\n") }

  /// Lines for a person to standard output: wrapped between words where that is a terminal, and as they
  /// are into a pipe or a file.
  package static func show(_ text: String) throws(CommandFailure) {
    guard let width = TerminalWidth.of(STDOUT_FILENO), width >= 20 else { return try write(text) }
    try write(OutputLines.wrapped(text, width: width))
  }

  package static func flush() throws(CommandFailure) {
    let rest = buffer.withLock { bytes -> [UInt8] in
      defer { bytes = [] }
      return bytes
    }
    try send(rest)
  }

  /// A message to standard error, wrapped between words on a terminal; lost when nobody can read it.
  /// A line that begins with blanks goes on below its first word. One that is short enough, and a word
  /// that is wider than the terminal, such as a path to copy, stay as they are.
  package static func error(_ message: String) { prompt(wrapped(message + "\n")) }

  /// A question that is answered behind it, wrapped in the same way.
  package static func ask(_ question: String) { prompt(wrapped(question)) }

  private static func wrapped(_ text: String) -> String {
    guard let width = TerminalWidth.of(STDERR_FILENO), width >= 20 else { return text }
    return OutputLines.wrapped(text, width: width)
  }

  /// Text as it is, without an end of line.
  package static func prompt(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes bytes at once, past what ``write(_:)`` has gathered.
  package static func send(_ bytes: [UInt8]) throws(CommandFailure) {
    guard !bytes.isEmpty else { return }
    do throws(StorageFailure) {
      try StandardOutput.write(bytes)
    } catch {
      throw CommandFailure(.writingFailed) { SafeText.clean($0.files.text(error)) }
    }
  }
}
