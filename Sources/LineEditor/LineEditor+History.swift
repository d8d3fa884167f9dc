import CReadline

extension LineEditor {
  /// Replaces what Up and Ctrl-R find, oldest first: each question has its own earlier answers.
  package func setHistory(_ lines: [String]) {
    rl_clear_history()
    for line in lines { add_history(line) }
  }

  /// Adds a line to what Up finds, unless it is empty or the newest one already.
  package func remember(_ line: String) {
    guard !line.isEmpty else { return }
    if let newest = history_get(history_base + history_length - 1)?.pointee.line,
      String(cString: newest) == line
    {
      return
    }
    add_history(line)
  }
}
