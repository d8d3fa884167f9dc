import Plurals

/// The other languages as Swift texts that lie in the program unread until they are asked for.
enum PackedCode {
  static func swift(for catalogue: Catalogue) -> String {
    let english = catalogue.english.flatMap(\.entries)
    let names = catalogue.english.flatMap { file in file.entries.map { "\(file.area).\($0.name)" } }
    var text = """

      extension PackedTexts {
        /// The names of all texts, by their numbers, one on each line.
        static let names: StaticString = \(PackedText.literal(names.joined(separator: "\n")))

        /// The languages that the program carries beside English.
        static let languages: [String] = [\(catalogue.translations.map { "\"\($0.language)\"" }.joined(separator: ", "))]

        /// The texts one behind the other, and where each begins and the last ends.
        static func packed(_ language: String) -> (texts: StaticString, places: StaticString)? {
          switch language {

      """
    for translation in catalogue.translations {
      let packed = zip(translation.phrases, english).map { phrase, entry in
        pack(phrase, entry.phrase.places, language: translation.language)
      }
      let places = PackedText.places(of: packed)
      text += "    case \"\(translation.language)\": (\n"
      text +=
        "      \(PackedText.literal(packed.joined())),\n      \(PackedText.literal(places)))\n"
    }
    return text + "    default: nil\n    }\n  }\n}\n"
  }

  /// Plural forms stand in the order of the language's categories; one that is left out is empty.
  private static func pack(_ phrase: Phrase?, _ places: [TextPlace], language: String) -> String {
    switch phrase {
    case nil: return ""
    case .plain(let pattern): return PackedText.packed(pattern, places)
    case .plural(let forms):
      return (PluralRule(language: language)?.all ?? []).map { category in
        let form = forms.first { $0.category == category }?.pattern
        return (form.map { PackedText.packed($0, places) } ?? "") + PackedText.formEnd
      }.joined()
    }
  }
}
