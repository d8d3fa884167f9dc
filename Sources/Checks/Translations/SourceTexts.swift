import QuestionnaireTexts
import Questionnaires
import Translations
import Typography

/// The texts of a questionnaire in its own language, and what every translation of them is compared
/// with; made once for all languages.
struct SourceTexts {
  struct Item {
    let placed: PlacedText
    /// What a translation of it carries under `of`.
    let digest: String
    let facts: TextFacts
    let note: TextNote
    /// The question whose option this is; nil for other texts.
    let question: String?
  }

  let items: [Item]
  let byID: [String: Item]

  init(_ files: [SourceFile]) {
    items = QuestionnaireTexts.all(in: files).map { placed in
      let note = TextNote(id: placed.id)
      return Item(
        placed: placed, digest: TextDigest.of(placed.text), facts: TextFacts(placed.text),
        note: note, question: note.isOption ? Self.question(of: placed.id) : nil)
    }
    byID = Dictionary(items.map { ($0.placed.id, $0) }) { first, _ in first }
  }

  private static func question(of id: String) -> String? {
    let steps = id.split(separator: "/")
    return steps.count > 1 ? String(steps[1]) : nil
  }
}
