/// What help can be asked about.
package enum HelpTopic: String, CaseIterable, Sendable {
  /// How to answer the question at hand.
  case question
  case keys
  /// All commands.
  case all
}
