/// The text of a document in which git left the lines of two sides, between its markers, because it
/// could not join them.
///
/// What stands outside of the markers belongs to both sides, so each side can be read whole.
package struct ConflictedText: Sendable, Equatable {
  /// One side, and what git calls it: a branch, `HEAD`, a commit.
  package struct Side: Sendable, Equatable {
    package fileprivate(set) var bytes: [UInt8] = []
    package fileprivate(set) var label = ""
  }

  package private(set) var ours = Side()
  package private(set) var theirs = Side()
  /// What both came from, where git was told to write it down (`diff3`).
  package private(set) var base: [UInt8]?
  /// The line of the first marker, counted from 1.
  package private(set) var line = 0

  private enum Part { case both, ours, base, theirs }

  /// Nil for a text without markers, or with markers that do not belong together.
  package init?(_ bytes: [UInt8]) {
    var part = Part.both
    var ancestor = Side()
    var hasBase = false
    var rest = bytes[...]
    var number = 0
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      let text = rest[..<end]
      rest = rest[end...]
      number += 1
      switch (Self.marker(in: text), part) {
      case ("<", .both):
        if line == 0 { (line, ours.label) = (number, Self.label(in: text)) }
        part = .ours
      case ("|", .ours): (part, hasBase) = (.base, true)
      case ("=", .ours), ("=", .base): part = .theirs
      case (">", .theirs):
        theirs.label = Self.label(in: text)
        part = .both
      case (.some, _): return nil
      case (nil, .both):
        ours.bytes += text
        theirs.bytes += text
        ancestor.bytes += text
      case (nil, .ours): ours.bytes += text
      case (nil, .base): ancestor.bytes += text
      case (nil, .theirs): theirs.bytes += text
      }
    }
    guard line > 0, part == .both else { return nil }
    base = hasBase ? ancestor.bytes : nil
  }

  /// The sign that a line repeats seven times at its beginning; a line of JSON never begins so.
  private static func marker(in line: ArraySlice<UInt8>) -> Character? {
    guard let first = line.first, "<|=>".utf8.contains(first) else { return nil }
    let signs = line.prefix { $0 == first }
    guard signs.count == 7, " \r\n".utf8.contains(line.dropFirst(7).first ?? 0x0A)
    else { return nil }
    return Character(Unicode.Scalar(first))
  }

  private static func label(in line: ArraySlice<UInt8>) -> String {
    let text = String(decoding: line.dropFirst(7), as: UTF8.self)
    return String(text.drop { $0 == " " }.prefix { !$0.isNewline })
  }
}
