import Hashing
import Testing

@Suite struct Base64Tests {
  private static func bytes(_ letters: String) -> [UInt8]? {
    Array(letters.utf8).withUnsafeBufferPointer { Base64.bytes(of: $0) }
  }

  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func examplesOfTheStandard(text: String, letters: String) {
    #expect(Base64.letters(of: Array(text.utf8)) == letters)
    #expect(Self.bytes(letters) == Array(text.utf8))
  }

  @Test func everyByteComesBack() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count) }
      #expect(Self.bytes(Base64.letters(of: bytes)) == bytes)
    }
  }

  @Test(arguments: ["Z", "Zg=", "Zm9", "Zm9v!A==", "Z===", "Zm 9", "Zg==Zg=="])
  func whatIsNoBase64IsRefused(letters: String) {
    #expect(Self.bytes(letters) == nil)
  }
}
