/// A place in the pattern of a citation, written `{article}`.
package enum CitationSlot: String, Sendable, CaseIterable {
  case article
  case paragraph
  /// A letter, in the alphabet of the language.
  case point
  /// A small Roman number below a letter.
  case subpoint
  /// Of a recital, a definition, a point of an annex or an act.
  case number
  case annex
  case section
  /// The last of a range: a letter where the first is one.
  case last
  /// A whole citation within another act.
  case part
}
