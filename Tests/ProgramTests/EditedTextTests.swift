import Interview
import Testing

import Sessions

/// What editors save, and what of it is text.
@Suite struct EditedTextTests {
  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private func failure(_ bytes: [UInt8]) -> EditingFailure? {
    do throws(EditingFailure) {
      _ = try EditedText.decode(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["", "note", "Köln, Σύστημα, あ, 😀\nsecond line\n", "\u{301}x", "\u{FEFF}x"])
  func whatIsTextIsKept(text: String) throws {
    #expect(try EditedText.decode(Array(text.utf8)) == text || text.first == "\u{FEFF}")
    #expect(try EditedText.decode([0xEF, 0xBB, 0xBF] + text.utf8) == text)
    #expect(try EditedText.decode([0xFF, 0xFE] + Self.utf16(text, isBigEndian: false)) == text)
    #expect(try EditedText.decode([0xFE, 0xFF] + Self.utf16(text, isBigEndian: true)) == text)
  }

  @Test(arguments: [true, false])
  func utf16WithoutAMark(isBigEndian: Bool) throws {
    let text = "Ask the vendor, café\nsecond"
    #expect(try EditedText.decode(Self.utf16(text, isBigEndian: isBigEndian)) == text)
  }

  @Test func whatIsNoTextIsRefusedWithItsLine() {
    #expect(failure(Array("one\ncaf".utf8) + [0xE9]) == .otherEncoding(line: 2))
    #expect(failure([0xC3]) == .otherEncoding(line: 1))
    #expect(failure([0xED, 0xA0, 0x80]) == .otherEncoding(line: 1))
    #expect(failure(Array("one\ntwo\u{0}".utf8)) == .zeroByte(line: 2))
    #expect(failure([0, 0, 0, 0]) == .zeroByte(line: 1))
    #expect(failure([0xFF, 0xFE, 0x61]) == .otherEncoding(line: 1))
    #expect(failure([0xFF, 0xFE, 0x61, 0, 0, 0]) == .zeroByte(line: 1))
    #expect(failure([0xFF, 0xFE, 0, 0xD8, 0x61, 0]) == .otherEncoding(line: 1))
  }
}
