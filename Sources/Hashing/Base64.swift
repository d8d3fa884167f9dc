/// Bytes as letters and back (RFC 4648, section 4).
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// What each byte stands for as a letter; 255 for those that are none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// Four letters for three bytes, filled up with "=".
  package static func letters(of bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let group = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0..<4 {
        letters.append(
          place <= part.count ? alphabet[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// - Returns: nil where a byte is not a letter of the alphabet, or a group is not whole.
  package static func bytes(of letters: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard letters.count.isMultiple(of: 4) else { return nil }
    let filled = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard filled <= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    return values.withUnsafeBufferPointer { values in
      var group: UInt32 = 0
      for (index, letter) in letters.dropLast(filled).enumerated() {
        let value = values[Int(letter)]
        guard value != 255 else { return nil }
        group = group << 6 | UInt32(value)
        guard index & 3 == 3 else { continue }
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        bytes.append(UInt8(truncatingIfNeeded: group >> 8))
        bytes.append(UInt8(truncatingIfNeeded: group))
      }
      if filled == 1 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 10))
        bytes.append(UInt8(truncatingIfNeeded: group >> 2))
      } else if filled == 2 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 4))
      }
      return bytes
    }
  }
}
