/// The one table of characters that do not show, or that make text show otherwise than it is.
///
/// Whoever shows, writes or reads text asks here and names the kinds that it will not have.
package enum HiddenCharacter: Equatable, Sendable, CaseIterable {
  /// C0 but the newline, DEL, C1: they command a terminal or a line editor.
  case control
  /// The marks of direction, with which text is read in another order than it is written.
  case direction
  /// Characters of no width between others, and byte order marks in the middle of a text.
  case zeroWidth
  /// U+2028 and U+2029, which some programs take for the end of a line.
  case lineBreak
  /// The marks around an annotation.
  case annotation
  /// Letters that only machines read.
  case tag
  /// Letters and signs that are drawn as nothing: fillers, the soft hyphen, invisible operators.
  case filler
  /// What chooses between forms of the character before it.
  case variation
  /// What means something only between those who agreed on it.
  case privateUse
  /// Code points that are not for text at all, such as U+FFFE and U+FFFF.
  case noncharacter

  /// The kind of a character; nil for one that shows, and for the newline.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x20..<0x7F: return nil
    case 0..<0x20, 0x7F...0x9F: self = .control
    case 0xA0..<0x300 where scalar.value != 0xAD: return nil
    case 0x370..<0x600: return nil
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0x200B...0x200D, 0x2060, 0xFEFF: self = .zeroWidth
    case 0x2028, 0x2029: self = .lineBreak
    case 0xFFF9...0xFFFB: self = .annotation
    case 0xE0000...0xE007F: self = .tag
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2061...0x2065, 0x206A...0x206F,
      0x3164, 0xFFA0, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A:
      self = .filler
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .variation
    case 0xFDD0...0xFDEF: self = .noncharacter
    case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: self = .privateUse
    default: return nil
    }
  }

  /// The first of any kind in a text. Most text is ASCII, which its bytes settle.
  package static func first(in text: String) -> Unicode.Scalar? {
    if isPlain(text) { return nil }
    return text.unicodeScalars.first { HiddenCharacter($0) != nil }
  }

  /// `U+202E`
  package static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a text is printable ASCII and newlines, so that nothing in it can hide.
  static func isPlain(_ text: String) -> Bool {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      // Without leaving early, many bytes are looked at in one step.
      var strange = 0 as UInt8
      for byte in bytes { strange |= (byte &- 0x20 < 0x5F ? 0 : 1) & (byte == 0x0A ? 0 : 1) }
      return strange == 0
    }
    return isPlain ?? text.utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == 0x0A }
  }
}
