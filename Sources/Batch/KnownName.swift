import Questionnaires

/// A name that is looked for in a sheet, with the quotation mark behind it: whoever finds both knows
/// that the string ends there, without having looked for its end. Up to 23 bytes are compared as
/// three words at most, so that two names fit into a cache line.
struct KnownName: BitwiseCopyable, Sendable {
  /// The first eight bytes of name and mark; when there are fewer, they are the last of the word.
  let head: UInt64
  /// For names of 16 bytes and more: the eight bytes behind the head.
  let middle: UInt64
  /// For names of 8 bytes and more: the last seven bytes and the mark.
  let tail: UInt64
  /// Where it begins among the bytes of all names.
  let start: Int32
  let length: UInt8
  /// How far a word must be shifted to be compared with the head.
  let shift: UInt8

  /// `bytes` holds the name and the mark from the start on.
  init(_ bytes: [UInt8], start: Int) {
    let quoted = bytes[start...]
    let length = quoted.count - 1
    precondition(length > 0 && length < 256, "names have from 1 to 255 bytes")
    func word(_ part: ArraySlice<UInt8>) -> UInt64 {
      part.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    shift = UInt8(max(0, 7 - length) * 8)
    head = word(quoted) << UInt64(shift)
    middle = length < 16 ? 0 : word(quoted.dropFirst(8))
    tail = length < 8 ? 0 : word(quoted.suffix(8))
    self.start = Int32(start)
    self.length = UInt8(length)
  }
}
