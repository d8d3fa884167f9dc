/// Why an assessment could not be saved.
package struct SavingFailure: Error, Equatable, Sendable {
  /// A sentence for the user: what is wrong and what to do.
  package let message: String

  /// The message is cleaned and wrapped before it is shown.
  package init(message: String) {
    self.message = message
  }
}
