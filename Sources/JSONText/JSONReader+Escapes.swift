/// What a backslash begins.
extension JSONReader {
  /// The UTF-8 bytes an escape stands for. `place` is at the backslash.
  mutating func readEscape() -> [UInt8] {
    let start = place
    place += 1
    guard let byte = peek else { return [] }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return readUnicodeEscape(from: start)
    default:
      note(.invalidEscape, at: start)
      return []
    }
  }

  private mutating func readUnicodeEscape(from start: Int) -> [UInt8] {
    guard let first = readHex() else {
      note(.invalidEscape, at: start)
      return []
    }
    var code = first
    if (0xD800...0xDBFF).contains(first) {
      let before = place
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = readHex(),
        (0xDC00...0xDFFF).contains(second)
      else {
        place = before
        note(.loneSurrogate, at: start)
        return []
      }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      note(.loneSurrogate, at: start)
      return []
    }
    if code == 0 { note(.nulCharacter, at: start) }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func readHex() -> UInt32? {
    guard hasBytes(4) else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }
}
