/// What help can be asked about.
enum HelpTopic: String, CaseIterable {
  /// How to answer the question at hand.
  case question
  case keys
  /// All commands.
  case all
}
