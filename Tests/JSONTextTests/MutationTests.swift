import JSONText
import Randomness
import Testing

/// Broken files never bring the reader down.
@Suite struct MutationTests {
  private static let document = Array(
    #"""
    {
      "$schema": "../schema/facts.json", "é😀": "\u00e9\ud83d\ude00\n\"",
      "list": [1, -2.5e-10, true, false, null, [], {}, [[["deep"]]]],
      "object": { "a": { "b": { "c": "text with ünïcode" } }, "d": "" }
    }
    """#.utf8)
  /// Bytes that mean something to JSON or to UTF-8.
  private static let telling =
    Array("{}[]\":,\\/u0159-+.eEtfn \n\r\t'#".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC0, 0xC3]
    + [0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xFF]

  private static func mutate(_ bytes: inout [UInt8], _ chance: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &chance)
    let byte = telling.randomElement(using: &chance) ?? 0
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: bytes[place] = byte
    case 1: bytes.insert(byte, at: place)
    case 2: bytes.remove(at: place)
    case 3: bytes.removeSubrange(place...)
    case 4: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
    default: bytes.insert(contentsOf: bytes[..<place].suffix(20), at: place)
    }
  }

  @Test(arguments: 0..<10)
  func aBrokenFileGivesAValueOrAProblem(batch: Int) {
    for seed in (batch * 1000)..<(batch * 1000 + 1000) {
      var chance = SplitMix64(seed: UInt64(seed))
      var bytes = Self.document
      for _ in 0..<Int.random(in: 1...4, using: &chance) { Self.mutate(&bytes, &chance) }
      let result = JSONReader.read(bytes)
      #expect(result.node != nil || !result.problems.isEmpty, "seed \(seed)")
      let places = result.problems.map(\.offset)
      #expect(places.allSatisfy { (0...bytes.count).contains($0) }, "seed \(seed)")
      if result.problems.isEmpty, let node = result.node {
        let writer = JSONWriter(style: .compact)
        let text = writer.text(JSONOutput(node))
        #expect(value(of: text).map(writer.text) == text, "seed \(seed)")
      }
    }
  }
}
