/// What is not supplied or used yet: what has started already counts for it only from its launch.
package struct Launch: Sendable {
  /// Holds before launch.
  package let when: Condition
  /// Why nothing applies yet, in a sentence.
  package let because: String
  package let cites: [SourceID]
}
