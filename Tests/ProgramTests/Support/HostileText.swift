/// Text that would control a terminal, a line editor or the direction of reading.
enum HostileText {
  /// Colours, a title, a bell, readline's marks, DEL, C1 controls, overrides of direction.
  static let text =
    "A\u{1B}[31mB\u{1B}]0;t\u{07}\u{01}\u{02}\u{08}\u{0B}\u{7F}\u{85}\u{9B}5m\u{9D}\u{202E}\u{2066}"
    + "\u{200F}\u{061C}\r\tZ"

  /// The same without what JSON and file names do not allow raw.
  static let fileName = text.split(separator: "/").joined()

  /// What of an output must not be there, with what stands around it.
  static func findings(in bytes: [UInt8], allowing allowed: Set<Unicode.Scalar> = ["\n"])
    -> [String]
  {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    return scalars.indices.filter { isUnsafe(scalars[$0]) && !allowed.contains(scalars[$0]) }
      .prefix(3).map { index in
        var around = String.UnicodeScalarView()
        around.append(contentsOf: scalars[max(0, index - 60)...index])
        return String(around).debugDescription
      }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
