import JSONText
import QuestionnaireTexts
import Typography

/// A translation while it is laid over the files of a questionnaire: what it lacks is remembered, and
/// marked in the texts.
struct OverlayLayer {
  let overlay: TextOverlay
  /// The language of the files.
  private let original: String
  private(set) var untranslated: [String] = []
  private var marked: Set<String> = []

  init(_ overlay: TextOverlay, over original: LanguageTag) {
    self.overlay = overlay
    self.original = original.base.text
  }

  var state: TranslationState {
    TranslationState(
      reviewed: overlay.reviewed, untranslated: untranslated,
      foreign: ForeignTexts(language: original, texts: marked))
  }

  mutating func laid(over root: JSONNode, path: String) -> JSONNode {
    var missing: [String] = []
    let laid = overlay.laid(over: root, path: path, missing: &missing)
    guard !missing.isEmpty else { return laid }
    untranslated += missing
    let lacking = Set(missing)
    let mark = ForeignTexts.mark(original)
    var found: Set<String> = []
    let node = TextWalk.replacing(in: laid, path: path) { placed in
      guard lacking.contains(placed.id), placed.isProse else { return nil }
      found.insert(placed.text + mark)
      return placed.text + mark
    }
    marked.formUnion(found)
    return node
  }
}

extension PlacedText {
  /// Whether it is more than a name, a number or a place in the law: something to be read.
  fileprivate var isProse: Bool { !isCitation && text.contains(" ") }
}
