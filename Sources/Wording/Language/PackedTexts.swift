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
    var starts = [0]
    for (place, byte) in packed.bytes.enumerated() where byte == Self.textEnd {
      starts.append(place + 1)
    }
    self.starts = starts
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
