/// What people write into the cell of an answer.
enum FormMark: Equatable {
  case empty, ticked, maybe

  private static let yes: Set<String> = ["x", "yes", "y", "true", "1", "✓", "✔", "☑", "☒"]
  private static let no: Set<String> = ["", "no", "n", "false", "0", "-", "☐"]
  private static let perhaps: Set<String> = ["?", "maybe", "perhaps", "x?"]

  /// Nil for what cannot be told.
  init?(_ text: String) {
    let text = text.lowercased()
    if Self.no.contains(text) {
      self = .empty
    } else if Self.yes.contains(text) {
      self = .ticked
    } else if Self.perhaps.contains(text) {
      self = .maybe
    } else {
      return nil
    }
  }
}
