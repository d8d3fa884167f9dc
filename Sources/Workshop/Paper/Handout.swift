package import Documents
import QuestionnaireTexts
import Questionnaires
import Typography
import Wording

/// Pages to hand out.
package struct Handout {
  package let document: Document

  init(
    kind: String, title: String, subtitle: String, _ blocks: [Block], _ words: Words,
    look: Look = .sheets
  ) {
    document = Document(
      kind: kind, title: title, subtitle: subtitle, language: words.language.text,
      labels: .init(
        skip: words.paper.skip, contents: words.paper.contents,
        contentsHead: words.paper.contentsHead, result: words.paper.result, colon: words.lists.colon
      ), blocks: blocks,
      look: look)
  }

  /// For a terminal: every line at most `width` columns.
  package func text(width: Int, isUnicode: Bool) -> String {
    SafeText.clean(TextRenderer(width: width, isUnicode: isUnicode).render(document))
  }

  /// Rows to write on: a label, room beside it. Signatures are no words and have no head.
  static func lines(
    _ caption: String, _ labels: [String], _ words: Words, room: Table.Room = .line
  ) -> Block {
    .table(
      Table(
        caption: caption, columns: ["", room == .signature ? "" : words.paper.yourWords],
        rows: labels.map { [[.text($0)], []] }, room: room))
  }
}
