package import Documents
import Typography

/// Pages to hand out.
package struct Handout {
  package let document: Document

  init(kind: String, title: String, subtitle: String, _ blocks: [Block]) {
    document = Document(
      kind: kind, title: title, subtitle: subtitle, language: "en",
      labels: .init(
        skip: "Skip to the first page", contents: "Contents", contentsHead: "In here",
        result: "Result"), blocks: blocks, look: .sheets)
  }

  /// For a terminal: every line at most `width` columns.
  package func text(width: Int, isUnicode: Bool) -> String {
    SafeText.clean(TextRenderer(width: width, isUnicode: isUnicode).render(document))
  }

  /// Rows to write on: a label, room beside it.
  static func lines(_ caption: String, _ labels: [String]) -> Block {
    .table(
      Table(
        caption: caption, columns: ["", "Your words"],
        rows: labels.map { [[.text($0)], []] }))
  }
}
