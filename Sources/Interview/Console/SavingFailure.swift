/// Why an assessment could not be saved.
package struct SavingFailure: Error, Equatable, Sendable {
  /// A sentence for the user: what is wrong and what to do.
  package let message: String
  /// Whether there is too much to be kept in one place.
  package let isTooLarge: Bool

  /// The message is cleaned and wrapped before it is shown.
  package init(message: String, isTooLarge: Bool = false) {
    self.message = message
    self.isTooLarge = isTooLarge
  }
}
