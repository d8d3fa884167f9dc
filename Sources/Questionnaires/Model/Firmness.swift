/// How firm the ground is on which a finding, a duty or a piece of guidance stands, and what kind of
/// text a source is: one scale for all of them. Which words a file may use where, its reader knows.
package enum Firmness: String, Sendable, CaseIterable {
  /// The law says it.
  case law
  /// Final guidelines of the Commission say it; they do not bind.
  case guidelines
  /// Draft guidelines say it; they may change.
  case draft
  /// We read it so; the text does not say it outright.
  case reading
  /// The text can be read in two ways.
  case unsettled
  /// A source of another kind.
  case other

  static let ofFindings: [Firmness] = [.law, .guidelines, .draft, .unsettled]
  static let ofDuties: [Firmness] = [.law, .guidelines, .reading, .unsettled]
  static let ofGuidance: [Firmness] = [.law, .guidelines, .draft, .reading, .unsettled]
  static let ofSources: [Firmness] = [.law, .guidelines, .draft, .other]
}
