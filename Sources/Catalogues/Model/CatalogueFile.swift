/// One file of a catalogue: the texts of one area in one language.
package struct CatalogueFile: Sendable {
  /// `en`, `de`
  package let language: String
  /// `tiers`, `interview`
  package let area: String
  package let entries: [CatalogueEntry]

  /// Where it lies under the folder of the texts.
  package var path: String { "\(language)/\(area).json" }
}
