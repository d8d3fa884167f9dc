/// What ended one call of ``LineEditor/readLine(prompt:prefill:)``.
package enum EnteredLine: Equatable, Sendable {
  /// A line was entered. Pasted text and Alt-Enter can put "\n" into it.
  case line(String)
  /// Ctrl-D on an empty line, or the end of piped input.
  case endOfInput
  /// Ctrl-C. The line is gone from the screen and from memory; `hadText` tells whether there was
  /// anything in it.
  case interrupted(hadText: Bool)
  /// SIGTERM, SIGQUIT or SIGHUP, also when the window was closed. `draft` is what had been typed so
  /// far. The terminal is as it was before the program started; nobody may be there to read more.
  case terminated(signal: Int32, draft: String)
}
