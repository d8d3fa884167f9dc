/// What to tell about an answer whose line could have been meant otherwise.
package enum AnswerRemark: Equatable, Sendable {
  /// The same line is a command elsewhere.
  case shadows(CommandName)
  /// Options that were found by some of their words; their texts.
  case found([String])
}
