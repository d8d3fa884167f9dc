import Plurals

/// The texts of one language as the build packed them, each found by its number.
struct PackedTexts: Sendable {
  private static let formEnd: UInt8 = 0x1E
  private static let textEnd: UInt8 = 0x1F

  private let packed: StaticString
  /// Where each text begins; the end of the last one closes the list.
  private let starts: [Int]

  /// Nil when the program does not carry the language.
  init?(_ language: String) {
    guard let packed = Self.packed(language) else { return nil }
    self.init(packed: packed)
  }

  init(packed: StaticString) {
    self.packed = packed
    starts =
      [0] + Self.places(of: Self.textEnd, in: UnsafeRawBufferPointer(packed.bytes)).map { $0 + 1 }
  }

  /// Eight bytes at a time: texts are long, and this stands before the first prompt.
  private static func places(of byte: UInt8, in bytes: UnsafeRawBufferPointer) -> [Int] {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var places: [Int] = []
    places.reserveCapacity(4096)
    var start = 0
    while start < bytes.count {
      let end = min(start + 8, bytes.count)
      if end - start == 8 {
        // A byte that is the one looked for becomes zero.
        let word =
          bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) ^ ones &* UInt64(byte)
        if (word &- ones) & ~word & (ones << 7) == 0 {
          start = end
          continue
        }
      }
      for place in start..<end where bytes[place] == byte { places.append(place) }
      start = end
    }
    return places
  }

  /// Nil when the language lacks it.
  func text(_ id: Int) -> UnsafeBufferPointer<UInt8>? {
    guard id + 1 < starts.count, starts[id] < starts[id + 1] - 1 else { return nil }
    return UnsafeBufferPointer(rebasing: packed.bytes[starts[id]..<starts[id + 1] - 1])
  }

  /// The form of a text; a form that the language may leave out is that of `other`, or the last.
  func form(
    _ id: Int, _ category: PluralCategory, of categories: [PluralCategory]
  ) -> UnsafeBufferPointer<UInt8>? {
    let forms = text(id)?.split(separator: Self.formEnd, omittingEmptySubsequences: false)
    guard let forms, forms.count > categories.count else { return nil }
    let given = zip(categories, forms).filter { !$0.1.isEmpty }
    let form = given.first { $0.0 == category } ?? given.first { $0.0 == .other } ?? given.last
    return form.map { UnsafeBufferPointer(rebasing: $0.1) }
  }

  /// The names of the texts that the language lacks.
  var missing: [String] {
    let names = Self.names.description.split(separator: "\n").map(String.init)
    return names.indices.filter { text($0) == nil }.map { names[$0] }
  }
}
