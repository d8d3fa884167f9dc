/// The lines of a log as they stand in a file, the latest first; nil until they are needed.
///
/// A log grows all the time and its old entries never change. Writing 5,000 of them anew takes ten
/// times as long as copying their bytes.
struct LogText: Sendable, Equatable {
  private(set) var bytes: [UInt8]?

  /// A copy of something else, so it makes no difference between two records.
  static func == (left: LogText, right: LogText) -> Bool { true }

  /// Makes the lines of a whole log, if they are not there.
  mutating func fill(from log: [Change]) {
    if bytes == nil { bytes = Self.lines(of: log) }
  }

  /// Puts the lines of the latest entry before the others.
  mutating func add(_ change: Change, isFirst: Bool) {
    guard let before = bytes else { return }
    var lines = Self.lines(of: [change])
    if !isFirst {
      lines.append(UInt8(ascii: ","))
      lines += before
    }
    bytes = lines
  }

  static func lines(of log: [Change]) -> [UInt8] {
    var lines = Lines(level: Self.level)
    for change in log.reversed() { lines.element(change.output) }
    return lines.bytes
  }

  /// How deep the entries of a question stand in the file.
  private static let level = 3
}
