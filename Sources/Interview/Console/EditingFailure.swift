/// Why a text that was in an editor is not taken.
package enum EditingFailure: Error, Equatable, Sendable {
  /// No file could be written for the editor, or not be read after it; with the system's own words.
  case file(String)
  /// No file could be made in this folder.
  case noFile(in: String)
  /// The editor could not be started.
  case noEditor
  /// It ended with this code, which says that something went wrong.
  case ended(code: Int32)
  /// A signal ended it.
  case killed
  /// It left no file behind.
  case gone
  /// It left something else in the file's place.
  case notAFile(Left)
  /// More than this many bytes.
  case tooLong(limit: Int)
  /// Bytes that are neither UTF-8 nor UTF-16; with the line of the first, counted from 1.
  case otherEncoding(line: Int)
  /// A zero byte, which no text has; with its line, counted from 1.
  case zeroByte(line: Int)

  /// What an editor can leave.
  package enum Left: Sendable {
    case file, folder, symbolicLink, pipe, socket, device
  }
}
