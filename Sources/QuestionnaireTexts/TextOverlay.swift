package import JSONText

/// Lays the texts of a language over the files of a questionnaire before they are read. Nothing but
/// texts can change: every reader, every check of hidden characters and every length stays.
package struct TextOverlay: Sendable {
  /// Where texts come from, nearest first: from `de-AT`, then from `de`.
  private enum Content {
    case translations([Translation])
    case packed([PackedTexts])
  }

  /// The language in which the questionnaire speaks then.
  package let language: LanguageTag
  /// How far the translation was checked, in English: "machine draft, cross-read".
  package let reviewed: String
  private let content: Content

  /// - Parameter translations: nearest first; nil when there are none.
  package init?(_ translations: [Translation]) {
    guard let nearest = translations.first else { return nil }
    language = nearest.language
    reviewed = nearest.reviewed
    content = .translations(translations)
  }

  /// - Parameter packed: nearest first; nil when there are none.
  package init?(_ packed: [PackedTexts]) {
    guard let nearest = packed.first else { return nil }
    language = nearest.language
    reviewed = nearest.reviewed
    content = .packed(packed)
  }

  /// - Parameter missing: takes the ids of texts that stay in the language of the files, because
  ///   they have no translation or one of an older text.
  package func laid(over root: JSONNode, path: String, missing: inout [String]) -> JSONNode {
    switch content {
    case .translations(let translations):
      lay(translations, over: root, path: path, missing: &missing)
    case .packed(let packed): lay(packed, over: root, path: path, missing: &missing)
    }
  }

  /// The texts of these files one behind the other, by their positions; nil when one is missing.
  ///
  /// - Parameter files: each with the number of its texts.
  package func texts(of files: [(path: String, count: Int)]) -> [String]? {
    guard case .packed(let packed) = content else { return nil }
    var all: [String] = []
    for file in files {
      let layers = packed.map { $0.texts(of: file.path) }
      for position in 0..<file.count {
        guard let text = Self.text(at: position, in: layers) else { return nil }
        all.append(text)
      }
    }
    return all
  }

  private func lay(
    _ translations: [Translation], over root: JSONNode, path: String, missing: inout [String]
  ) -> JSONNode {
    var lacking: [String] = []
    let laid = TextWalk.replacing(in: root, path: path) { placed in
      for translation in translations {
        if let text = translation.current(for: placed) { return text }
      }
      lacking.append(placed.id)
      return nil
    }
    missing += lacking
    return laid
  }

  private func lay(
    _ packed: [PackedTexts], over root: JSONNode, path: String, missing: inout [String]
  ) -> JSONNode {
    let layers = packed.map { $0.texts(of: path) }
    var lacking: [Int] = []
    let laid = TextWalk.replacingByPosition(in: root) { position in
      if let text = Self.text(at: position, in: layers) { return text }
      lacking.append(position)
      return nil
    }
    if !lacking.isEmpty {
      let texts = TextWalk.texts(in: root, path: path)
      missing += lacking.map { texts[$0].id }
    }
    return laid
  }
  /// The text of the nearest language that has one.
  private static func text(at position: Int, in layers: [[String?]]) -> String? {
    for texts in layers where position < texts.count {
      if let text = texts[position] { return text }
    }
    return nil
  }
}
