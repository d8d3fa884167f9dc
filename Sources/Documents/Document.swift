package import Typography

/// A document as a reader sees it, before any format: headings, paragraphs, lists, tables and cards.
/// Each renderer writes it in its own way and escapes texts by its own rules.
package struct Document: Sendable {
  /// What sort of document it is, above its title: "EU AI Act self-assessment".
  package let kind: String
  package let title: String
  /// What stands below the title in small letters.
  package let subtitle: String
  /// The language of the texts, as a BCP 47 tag.
  package let language: String
  /// Texts that stand in another language; nil for none.
  package let foreign: ForeignTexts?
  package let blocks: [Block]
  package let labels: Labels
  package let look: Look

  /// The words that a writer adds by itself, in the language of the document.
  package struct Labels: Sendable {
    /// The first link of a page, for the keyboard: "Skip to the result".
    package let skip: String
    /// Names the list of links to the parts for screen readers: "Contents".
    package let contents: String
    /// Stands above that list: "In this report".
    package let contentsHead: String
    /// Names the box of the result for screen readers: "Result"; empty where there are several.
    package var result: String
    /// What stands between a label and what is said: ":", with a hard blank before it in French.
    package let colon: String

    package init(
      skip: String, contents: String, contentsHead: String, result: String, colon: String = ":"
    ) {
      self.colon = colon
      self.skip = skip
      self.contents = contents
      self.contentsHead = contentsHead
      self.result = result
    }
  }

  package init(
    kind: String, title: String, subtitle: String, language: String,
    foreign: ForeignTexts? = nil, labels: Labels, blocks: [Block], look: Look? = nil
  ) {
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.foreign = foreign
    self.labels = labels
    self.look = look ?? .fitting(blocks)
    self.blocks = blocks
  }
}
