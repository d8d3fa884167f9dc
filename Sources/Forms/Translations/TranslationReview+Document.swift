package import Documents
import Questionnaires

extension TranslationReview {
  /// Both languages side by side, a table for each thing.
  package var document: Document {
    Document(
      kind: ReviewWords.kind, title: ReviewWords.title(title, reviewed.text),
      subtitle: ReviewWords.subtitle(version: version, standing: standing),
      language: reviewed.text,
      labels: .init(
        skip: "Skip to the texts", contents: "Contents", contentsHead: "In this list",
        result: "Texts"),
      blocks: [.list(ReviewWords.howTo.map { [.text($0)] })] + groups.flatMap { blocks(of: $0) })
  }

  /// The same as one table.
  package var sheet: Sheet {
    Sheet(
      name: ReviewWords.kind,
      columns: zip(columns, [40, 60, 60, 24]).map { Sheet.Column($0, width: $1) },
      rows: rows.map { row in
        [.text(row.id), .text(row.left), .text(row.right ?? ""), .text(mark(of: row))]
      })
  }

  private var columns: [String] { ["id", known.text, reviewed.text, ReviewWords.remark] }

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
    if row.right == nil { return ReviewWords.missing }
    return row.isStale ? ReviewWords.stale : ""
  }
}
