/// What came of asking for a line.
package enum ConsoleInput: Equatable, Sendable {
  /// A line; pasted text can have newlines in it.
  case line(String)
  /// Ctrl-D on an empty line, or the end of the input.
  case endOfInput
  /// Ctrl-C, with or without text in the line. The console has dropped that text.
  case interrupted(hadText: Bool)
  /// A signal asks the program to end; `draft` is the text typed so far.
  case terminated(signal: Int32, draft: String)
}
