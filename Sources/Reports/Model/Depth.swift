/// How much of a report is shown, for whom it is made.
package enum Depth: String, CaseIterable, Sendable {
  /// One page for those who decide: the result, what to decide, what is not known, the highest fine.
  case board
  /// At most three pages for whoever has to act: the same, with what to do and whom to ask.
  case owner
  /// All of it, for those who check it: with every reason, answer and source.
  case file

  /// The most pages it may have on paper; nil for as many as it needs.
  var pages: Int? {
    switch self {
    case .board: 1
    case .owner: 3
    case .file: nil
    }
  }
}
