import Packing
import Testing

@Suite struct DeflateTests {
  private static let text = Array(
    String(repeating: "Wer KI betreibt, braucht das. ", count: 40).utf8)

  @Test(arguments: [Int32(1), 6, 9])
  func whatIsPackedIsSmallerAndComesBack(level: Int32) throws {
    let packed = try #require(Deflate.packed(Self.text, level: level))
    #expect(packed.count < Self.text.count / 5)
    #expect(Deflate.unpacked(packed, size: Self.text.count) == Self.text)
  }

  @Test func nothingIsPackedToo() throws {
    let packed = try #require(Deflate.packed([]))
    #expect(Deflate.unpacked(packed, size: 0) == [])
  }

  @Test func neverMoreComesOutThanIsExpected() throws {
    let packed = try #require(Deflate.packed(Self.text))
    #expect(Deflate.unpacked(packed, size: Self.text.count - 2) == nil)
  }

  /// A size that is too large by whatever is seen by whoever compares it.
  @Test func lessThanIsExpectedComesOutAsItIs() throws {
    let packed = try #require(Deflate.packed(Self.text))
    #expect(Deflate.unpacked(packed, size: Self.text.count + 100) == Self.text)
  }

  @Test func damagedBytesAreRefused() throws {
    let packed = try #require(Deflate.packed(Self.text))
    #expect(Deflate.unpacked(packed.dropLast(3), size: Self.text.count) == nil)
    #expect(Deflate.unpacked([0xFF] + packed, size: Self.text.count) == nil)
    #expect(Deflate.unpacked([], size: 10) == nil)
  }

  /// The check value of CRC-32 as ZIP has it.
  @Test func checksumIsTheOneOfZIP() {
    #expect(Deflate.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
  }
}
