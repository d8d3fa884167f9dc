package import Documents
import QuestionnaireTexts
import Questionnaires
import Wording

extension TranslationReview {
  private var phrases: TranslationsPhrases { words.translations }

  /// Both languages side by side, a table for each thing.
  package var document: Document {
    Document(
      kind: phrases.kind, title: phrases.title(questionnaire: title, language: reviewed.text),
      subtitle: phrases.subtitle(version: version, standing: standing),
      language: reviewed.text,
      labels: .init(
        skip: phrases.skip, contents: phrases.contents, contentsHead: phrases.contentsHead,
        result: phrases.result, colon: words.lists.colon),
      blocks: [.list(howTo.map { [.text($0)] })] + groups.flatMap { blocks(of: $0) })
  }

  private var howTo: [String] { [phrases.howToRead, phrases.howToChange, phrases.howToSame] }

  /// The same as one table.
  package var sheet: Sheet {
    Sheet(
      name: phrases.kind,
      columns: zip(columns, [40, 60, 60, 24]).map { Sheet.Column($0, width: $1) },
      rows: rows.map { row in
        [.text(row.id), .text(row.left), .text(row.right ?? ""), .text(mark(of: row))]
      })
  }

  private var columns: [String] { ["id", known.text, reviewed.text, phrases.columnRemark] }

  private func blocks(of group: (name: String, rows: [Row])) -> [Block] {
    [
      .heading(level: 2, group.name),
      .table(
        Table(
          caption: group.name, columns: columns,
          rows: group.rows.map { row in
            [
              [.text(String(row.id.dropFirst(group.name.count + 1)))], [.text(row.left)],
              [.text(row.right ?? "")], [.text(mark(of: row))],
            ]
          })),
    ]
  }

  private func mark(of row: Row) -> String {
    if row.right == nil { return phrases.missing }
    return row.isStale ? phrases.stale : ""
  }
}
