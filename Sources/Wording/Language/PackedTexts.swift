import Plurals

/// The texts of one language as the build packed them, each found by its number.
struct PackedTexts: Sendable {
  private static let formEnd: UInt8 = 0x1E

  private let texts: StaticString
  /// Where each text begins and the last one ends, four letters for each (see `PackedText` in
  /// `Catalogues`).
  private let places: StaticString

  /// Nil when the program does not carry the language.
  init?(_ language: String) {
    guard let packed = Self.packed(language) else { return nil }
    self.init(texts: packed.texts, places: packed.places)
  }

  init(texts: StaticString, places: StaticString) {
    self.texts = texts
    self.places = places
  }

  /// Nil when the language lacks it.
  func text(_ id: Int) -> UnsafeBufferPointer<UInt8>? {
    guard (id + 2) * 4 <= places.utf8CodeUnitCount, place(id) < place(id + 1) else { return nil }
    return UnsafeBufferPointer(rebasing: texts.bytes[place(id)..<place(id + 1)])
  }

  private func place(_ id: Int) -> Int {
    places.bytes[id * 4..<id * 4 + 4].reduce(0) { $0 << 6 | Int($1 &- 0x30) }
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
