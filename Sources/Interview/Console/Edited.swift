/// What came of a text that the user had in an editor.
package enum Edited: Equatable, Sendable {
  /// It is what it was.
  case unchanged
  /// The new text; empty to remove it.
  case text(String)
  /// Nothing was taken. When the user had written something, it is kept in the file that is named.
  case refused(EditingFailure, keptIn: String?)
}
