import Questionnaires

/// A moment in Coordinated Universal Time, to the second: `2026-11-23T14:05:00Z`.
package struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  /// Nil when the text is not of the form `2026-11-23T14:05:00Z`.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      CalendarDate(iso: String(text.prefix(10))) != nil
    else { return nil }
    let clock = text.dropFirst(11).dropLast().split(
      separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), let second = Int(clock[2]),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    description = text
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.description < right.description
  }
}
