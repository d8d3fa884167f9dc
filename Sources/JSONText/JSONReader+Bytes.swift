/// Single bytes, and words for what stands at a place.
extension JSONReader {
  var peek: UInt8? {
    @inline(__always) get { place < bytes.count ? bytes[place] : nil }
  }

  /// Whether there are so many bytes from here on.
  @inline(__always)
  func hasBytes(_ count: Int) -> Bool { bytes.count - place >= count }

  /// The next eight bytes, the first one lowest.
  @inline(__always)
  var nextEight: UInt64 {
    assert(hasBytes(8), "a word is read behind the end")
    let rest = UnsafeRawBufferPointer(bytes)
    return UInt64(littleEndian: rest.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  @inline(__always)
  mutating func skipSpace() {
    // Most places have none, or the line end and the indentation of a file made for people.
    while place < bytes.count, bytes[place] <= 0x20 {
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      place += 1
    }
  }

  func startsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "t"), UInt8(ascii: "f"),
      UInt8(ascii: "n"):
      true
    default: false
    }
  }

  func describeNext() -> String {
    guard let byte = peek else { return "the end of the file" }
    var parser = UTF8.ForwardParser()
    var rest = bytes[place...].makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &rest) else {
      return "the byte \(byte)"
    }
    let scalar = UTF8.decode(encoded)
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
      .privateUse, .nonspacingMark, .enclosingMark:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "the character U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    default: return "\"\(Character(scalar))\""
    }
  }
}
