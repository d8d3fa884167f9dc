/// A report as a reader sees it, before any format: headings, paragraphs, lists, tables and cards.
/// Each renderer writes it in its own way and escapes texts by its own rules.
struct Document: Sendable {
  let title: String
  /// What stands below the title in small letters.
  let subtitle: String
  /// The language of the texts, as a BCP 47 tag.
  let language: String
  let blocks: [Block]
}
