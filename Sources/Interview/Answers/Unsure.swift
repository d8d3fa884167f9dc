import Typography

/// The ways to type *not sure*.
enum Unsure {
  /// The last option of every question that may be left open.
  static let option = QuestionWords.notSure
  static let words = ["unsure", "u", Folding.fold(option)]
}
