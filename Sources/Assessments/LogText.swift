import JSONText

/// The lines of a log as they stand in a file, the latest first; nil until they are needed.
///
/// A log grows all the time and its old entries never change. Writing 5,000 of them anew takes ten
/// times as long as copying their bytes.
struct LogText: Sendable, Equatable {
  private(set) var bytes: [UInt8]?
  /// Why an entry could not be read again; nil when all can.
  private(set) var refusal: JSONRefusal?

  /// A copy of something else, so it makes no difference between two records.
  static func == (left: LogText, right: LogText) -> Bool { true }

  /// Makes the lines of a whole log, if they are not there.
  mutating func fill(from log: [Change]) {
    guard bytes == nil else { return }
    bytes = Self.lines(of: log)
    for change in log { note(change) }
  }

  /// Puts the lines of the latest entry before the others.
  mutating func add(_ change: Change, isFirst: Bool) {
    guard let before = bytes else { return }
    note(change)
    var lines = Self.lines(of: [change])
    if !isFirst {
      lines.append(UInt8(ascii: ","))
      lines += before
    }
    bytes = lines
  }

  private mutating func note(_ change: Change) {
    do throws(JSONRefusal) { try Self.check(change) } catch { refusal = error }
  }

  /// Whether an entry can be read again where it stands.
  static func check(_ change: Change) throws(JSONRefusal) {
    // The document, its answers, the record and its log are open.
    try JSONWriter.check(change.output, depth: 4)
  }

  static func lines(of log: [Change]) -> [UInt8] {
    var lines = Lines(level: Self.level)
    for change in log.reversed() { lines.element(change.output) }
    return lines.bytes
  }

  /// How deep the entries of a question stand in the file.
  private static let level = 3
}
