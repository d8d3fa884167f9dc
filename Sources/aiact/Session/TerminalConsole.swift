import Glibc
import Interview
import LineEditor

/// The user's terminal as the place of a conversation.
@MainActor final class TerminalConsole: Console {
  private let terminal = Terminal.shared
  private let editor = LineEditor.shared

  init() {
    terminal.watchSignals()
  }

  var columns: Int { terminal.size.columns }
  var rows: Int { terminal.size.rows }
  var isUnicode: Bool { terminal.traits.isUTF8 }
  var hasColour: Bool { terminal.traits.allowsColor }

  func show(_ text: String) { terminal.write(text) }

  /// Long texts stay in the terminal's own memory, where they can be scrolled, searched and read
  /// aloud, and where they are still there afterwards.
  func page(_ text: String) { terminal.write(text) }

  func read(_ request: LineRequest) -> ConsoleReading {
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

  func edit(_ text: String) -> String? {
    EditorSession(terminal: terminal).edit(text)
  }

  /// Shows what is left and gives the signals their usual effect again.
  func close() {
    try? terminal.flush()
    terminal.unwatchSignals()
  }
}
