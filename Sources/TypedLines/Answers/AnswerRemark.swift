/// What to tell about an answer whose line could have been meant otherwise.
package enum AnswerRemark: Equatable, Sendable {
  /// The same line is a command elsewhere.
  case shadows(CommandName)
  /// Options that were found by words inside their texts; their texts.
  case found([String])
}
