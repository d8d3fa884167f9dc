import JSONText
import Randomness
import Testing

/// One rule for both sides: what is written can be read, and what could not be read is not written.
struct ReadableTests {
  private func refusal(_ value: JSONOutput, atMost limit: Int = .max) -> JSONRefusal? {
    do throws(JSONRefusal) {
      _ = try JSONWriter(style: .compact).readableBytes(value, atMost: limit)
      return nil
    } catch {
      return error
    }
  }

  private func nested(_ depth: Int) -> JSONOutput {
    (0..<depth).reduce(.null) { inner, _ in .array([inner]) }
  }

  @Test func refused() {
    #expect(refusal(.string("a\u{0}")) == .nulCharacter)
    #expect(refusal(.object([.init("a\u{0}", .null)])) == .nulCharacter)
    #expect(refusal(.object([.init("a", .null), .init("a", .null)])) == .duplicateKey("a"))
    #expect(refusal(nested(128)) == nil)
    #expect(refusal(nested(129)) == .tooDeep(limit: 128))
  }

  /// The byte before the limit, on it and after it.
  @Test func sizes() {
    for size in [9, 10] {
      #expect(refusal(.string(String(repeating: "x", count: size - 2)), atMost: 10) == nil)
    }
    #expect(refusal(.string("xxxxxxxxx"), atMost: 10) == .tooLarge(bytes: 11, limit: 10))
  }

  /// Values of all kinds, with all letters there are: either refused, or read back the same.
  @Test func whateverIsWrittenIsReadBack() throws {
    var random = SplitMix64(seed: 12)
    var written = 0
    for _ in 0..<2000 {
      let value = Self.value(&random, depth: Int.random(in: 0...3, using: &random) == 0 ? 140 : 6)
      let style = Bool.random(using: &random) ? JSONWriter.Style.compact : .pretty
      do throws(JSONRefusal) {
        let bytes = try JSONWriter(style: style).readableBytes(value, atMost: 1 << 20)
        let result = JSONReader.read(bytes)
        #expect(result.problems.isEmpty)
        #expect(result.node.map { JSONOutput($0) } == value)
        written += 1
      } catch {
        // Refused for a reason: the plain text of it is refused by the reader, or too large.
        let bytes = JSONWriter(style: style).bytes(value)
        #expect(bytes.count > 1 << 20 || !JSONReader.read(bytes).problems.isEmpty)
      }
    }
    #expect((200..<2000).contains(written))
  }

  private static func value(_ random: inout SplitMix64, depth: Int) -> JSONOutput {
    switch Int.random(in: 0...(depth > 100 ? 2 : 5), using: &random) {
    case 0, 1:
      let count = depth > 100 ? 1 : Int.random(in: 0...4, using: &random)
      return .array((0..<(depth > 0 ? count : 0)).map { _ in value(&random, depth: depth - 1) })
    case 2 where depth > 0:
      return .object(
        (0..<Int.random(in: 1...2, using: &random)).map { _ in
          .init(text(&random), value(&random, depth: min(depth - 1, 100)))
        })
    case 3: return .number(JSONNumber(text: "\(Int.random(in: -9...9, using: &random))e3"))
    default: return .string(text(&random))
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let limit: UInt32 = [0x80, 0x3000, 0x110000].randomElement(using: &random) ?? 0x80
      // A zero byte seldom, so that most are written.
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
        text.append(
          scalar.value == 0 && !Int.random(in: 0...9, using: &random).isMultiple(of: 9)
            ? "x" : scalar)
      }
    }
    return String(text)
  }
}
