import Glibc

extension LineEditor {
  /// A line from a pipe or file. Signals end it as they end a line at the terminal.
  func readPlainLine() -> EnteredLine {
    while true {
      if let line = plainInput.takeLine() { return .line(line) }
      if plainInput.isAtEnd { return .endOfInput }
      guard terminal.wait(for: Terminal.watched) == .signal else {
        plainInput.fill()
        continue
      }
      if let signal = terminal.nextSignal(), let reading = plainLine(for: signal) {
        return reading
      }
    }
  }

  private func plainLine(for signal: Int32) -> EnteredLine? {
    let draft = plainInput.partialLine
    switch signal {
    case SIGWINCH, SIGCONT:
      return nil
    case SIGTSTP:
      terminal.stop()
      return nil
    case SIGINT:
      plainInput.dropPartialLine()
      return .interrupted(hadText: !draft.isEmpty)
    default:
      return .terminated(signal: signal, draft: draft)
    }
  }
}
