import Glibc
import Interview
import LineEditor
import Typography

/// The user's terminal as the place of a conversation.
@MainActor final class TerminalConsole: Console {
  private let terminal = Terminal.shared
  private let editor = LineEditor.shared

  let isLinear: Bool

  init(isPlain: Bool) {
    isLinear = isPlain
    if isPlain { editor.writeLinearly() }
    terminal.watchSignals()
  }

  var columns: Int { terminal.size.columns }
  var rows: Int { terminal.size.rows }
  var isUnicode: Bool { terminal.traits.isUTF8 }
  var hasColour: Bool { terminal.traits.allowsColor && !isLinear }

  func show(_ text: String) { terminal.write(text) }

  /// Screen by screen. The text stays in the terminal's own memory, where it can be scrolled,
  /// searched and read aloud, and where it is still there afterwards.
  func page(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let height = max(4, rows - 2)
    let prompt = columns < 40 ? Self.shortMore : Self.more
    // Whoever has typed an answer already does not want to leaf through the question first.
    guard !isLinear, pending == nil, lines.count > rows else { return terminal.write(text) }
    var next = 0
    while lines.count - next > height + 1 {
      terminal.write(lines[next..<next + height].map { $0 + "\n" }.joined())
      next += height
      switch editor.readLine(prompt: prompt) {
      case .line(let line) where ["", " "].contains(line): break
      case .line(let line) where ["q", "quit"].contains(line): return
      case .line(let line): return pending = .line(line)
      case .terminated(let signal, _):
        return pending = .terminated(signal: signal, draft: "")
      case .endOfInput, .interrupted: return
      }
    }
    terminal.write(lines[next...].map { $0 + "\n" }.joined())
  }

  private static let more = "-- Enter for more, q to stop -- "
  private static let shortMore = "-- more -- "
  /// What came while a text was being paged and was meant for the question: an answer, or the end.
  private var pending: ConsoleReading?

  func read(_ request: LineRequest) -> ConsoleReading {
    if let pending {
      if case .line(let line) = pending {
        self.pending = nil
        terminal.write("\(request.prompt)\(SafeText.line(line))\n")
      }
      return pending
    }
    editor.setHistory(request.history)
    editor.completer = request.completions
    let prefill = editor.setAside.isEmpty ? request.prefill : editor.setAside
    switch editor.readLine(prompt: request.prompt, prefill: prefill) {
    case .line(let line): return .line(line)
    case .endOfInput:
      terminal.write("\n")
      return .endOfInput
    case .interrupted(let hadText): return .interrupted(hadText: hadText)
    case .terminated(let signal, let draft): return .terminated(signal: signal, draft: draft)
    }
  }

  var canEdit: Bool { EditorSession.command != nil }

  func edit(_ text: String) -> String? {
    EditorSession(terminal: terminal).edit(text)
  }

  /// Shows what is left and gives the signals their usual effect again.
  func close() {
    try? terminal.flush()
    terminal.unwatchSignals()
  }
}
