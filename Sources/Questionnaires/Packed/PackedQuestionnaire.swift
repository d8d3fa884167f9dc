package import QuestionnaireTexts

/// A questionnaire as the program carries it beside its files, so that it need not be read again at each
/// start: names, texts and numbers in the order of the model's stored properties.
///
/// The build makes it of a questionnaire that it has read and proved, and refuses one that does not come out
/// the same (``PackedQuestionnaire/init(_:)``). It is never read from a file, so it has no version.
package struct PackedQuestionnaire: Sendable {
  /// Names, addresses, words of fixed lists: what is the same in all languages, one on a line.
  package let names: [UInt8]
  /// The texts in the order of the files, as ``PackedTexts`` has them.
  package let texts: [UInt8]
  /// The values, as ``PackedNumbers`` takes them apart.
  package let values: [UInt8]
  /// The files with texts, and how many each has.
  package let files: [(path: String, count: Int)]

  package init(
    names: [UInt8], texts: [UInt8], values: [UInt8], files: [(path: String, count: Int)]
  ) {
    self.names = names
    self.texts = texts
    self.values = values
    self.files = files
  }

  /// The questionnaire in the language of its files.
  package func questionnaire() -> Questionnaire {
    questionnaire(with: PackedLines.texts(of: texts), spoken: nil)
  }

  /// The same in another language; nil when that lacks a text, which has to be named and marked then.
  package func questionnaire(under overlay: TextOverlay) -> Questionnaire? {
    overlay.texts(of: files).map {
      questionnaire(with: $0, spoken: overlay)
    }
  }

  private func questionnaire(
    with texts: [String], spoken overlay: TextOverlay?
  ) -> Questionnaire {
    var values = Unpacker(
      names: PackedLines.texts(of: names), texts: texts, numbers: PackedNumbers(values))
    var parts = UnpackedParts(&values)
    if let overlay {
      let own = LanguageTag(parts.header.language) ?? .english
      parts.header.language = overlay.language.text
      parts.header.translation = OverlayLayer(overlay, over: own).state
    }
    return parts.questionnaire
  }
}
