import QuestionnaireTexts
import Questionnaires

/// Reads the bytes of an answer sheet from left to right. It understands the usual way of writing a
/// sheet; for everything else it gives up, and the strict reader says what is wrong, if anything is.
struct SheetScanner {
  var place: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  /// Nil when there are no bytes.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return nil }
    place = base
    end = base + bytes.count
  }

  /// Takes a sign, and white space before it.
  @inline(__always)
  mutating func take(_ sign: UInt8) -> Bool {
    if place < end, place.pointee == sign {
      place += 1
      return true
    }
    guard skipSpace(), place.pointee == sign else { return false }
    place += 1
    return true
  }

  var isAtEnd: Bool {
    mutating get { !skipSpace() }
  }

  /// False at the end.
  private mutating func skipSpace() -> Bool {
    while place < end {
      let byte = place.pointee
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return true }
      place += 1
    }
    return false
  }

  var here: Place {
    @inline(__always) get { Place(base: place, readable: end - place) }
  }

  /// Takes the name with a number, and the quotation mark behind it, if they come next. `word` is
  /// that of ``here``.
  @inline(__always)
  mutating func take(_ number: Int, of names: NameTable, word: UInt64) -> Bool {
    let length = names.length(of: number, at: here, word: word)
    if length == 0 { return false }
    place += length + 1
    return true
  }

  /// Nil when what follows is no string, or one with other signs than printable ASCII.
  @inline(__always)
  mutating func string() -> Name? {
    take(UInt8(ascii: "\"")) ? rest() : nil
  }

  /// The string after the quotation mark at its beginning.
  mutating func rest() -> Name? {
    let start = here
    while end - place >= 8 {
      let stops = Self.stops(here.word(at: 0))
      if stops == 0 {
        place += 8
        continue
      }
      place += stops.trailingZeroBitCount >> 3
      return name(from: start)
    }
    while place < end, Self.isPlain(place.pointee) { place += 1 }
    return place < end ? name(from: start) : nil
  }

  @inline(__always)
  private mutating func name(from start: Place) -> Name? {
    guard place.pointee == UInt8(ascii: "\"") else { return nil }
    defer { place += 1 }
    return Name(start: start, length: place - start.base)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The high bit of the first of eight bytes, from the lowest up, that ends a plain string; what
  /// stands behind it means nothing. After S. E. Anderson, "Bit Twiddling Hacks",
  /// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
  private static func stops(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let isControl = (word &- ones &* 0x20) & ~word
    let isSign =
      zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C) | zeros(word ^ ones &* 0x7F)
    return (isControl | isSign | word) & high
  }
}
