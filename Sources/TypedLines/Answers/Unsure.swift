import Typography

/// The ways to type *not sure*.
package enum Unsure {
  /// The last option of every question that may be left open.
  package static let option = "Not sure"
  package static let words = ["unsure", "u", Folding.fold(option)]
}
