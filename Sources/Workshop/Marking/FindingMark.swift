package import Questionnaires

/// One conclusion beside that of the model.
package struct FindingMark: Sendable {
  package let finding: Finding
  /// Found, left possible, or missed.
  package let mark: Mark
}
