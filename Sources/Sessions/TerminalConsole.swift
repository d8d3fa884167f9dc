import CommandSupport
import Glibc
package import Interview
import LineEditor
import TypedLines
import Typography
package import Wording

/// The user's terminal as the place of a conversation.
@MainActor package final class TerminalConsole: Console {
  private let terminal = Terminal.shared
  private let editor = LineEditor.shared

  package let isLinear: Bool
  /// The language of what is said here.
  package var words: Words

  /// Plain also when AIACT_PLAIN is set.
  package init(_ words: Words, isPlain: Bool = false) {
    self.words = words
    isLinear = isPlain || getenv("AIACT_PLAIN") != nil
    if isLinear { editor.writeLinearly() }
    terminal.watchSignals()
  }

  package var columns: Int { terminal.size.columns }
  package var rows: Int { terminal.size.rows }
  package var isUnicode: Bool { terminal.traits.isUTF8 }
  package var hasColour: Bool { terminal.traits.allowsColor && !isLinear }

  /// The columns that running text fills; longer lines are hard to read.
  package var textWidth: Int { min(max(columns, 20), 100) }

  /// Has something begun as soon as the next prompt can be seen.
  func whilePromptWaits(_ work: @escaping @MainActor () -> Void) { editor.whilePromptWaits = work }

  package func show(_ text: String) { terminal.write(text) }

  /// Prints a wrapped paragraph. The text is clean already.
  package func say(_ text: String, first: String = "", rest: String = "") {
    let lines = Wrapping.lines(of: text, width: textWidth, first: first, rest: rest)
    show(lines.map { $0 + "\n" }.joined())
  }

  /// Screen by screen. The text stays in the terminal's own memory, where it can be scrolled,
  /// searched and read aloud, and where it is still there afterwards.
  package func page(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let height = max(4, rows - 2)
    // Whoever has typed an answer already does not want to leaf through the question first.
    guard !isLinear, pending == nil, lines.count >= rows else { return terminal.write(text) }
    var next = 0
    while lines.count - next > height + 1 {
      terminal.write(lines[next..<next + height].map { $0 + "\n" }.joined())
      next += height
      guard wantsMore() else { return }
    }
    terminal.write(lines[next...].map { $0 + "\n" }.joined())
  }

  /// Whether the next screenful is wanted. Other lines are kept for the question.
  private func wantsMore() -> Bool {
    var prefill = ""
    while true {
      let prompt = columns < 40 ? words.terminal.moreInShort : words.terminal.more
      let reading = editor.readLine(prompt: prompt, prefill: prefill, leafs: true)
      prefill = editor.setAside
      hasLeafed = true
      switch reading {
      // Whoever reads presses PageDown to read on, not to go to another question.
      case .line(":next") where editor.isFromKey: return true
      case .line(":back") where editor.isFromKey: break
      case .line(let line) where ["", " "].contains(line): return true
      case .line(let line) where Replies(words).stopsReading(line):
        hasStoppedLeafing = true
        return false
      case .line(let line):
        pending = .line(line)
        if !prefill.isEmpty { setAside = prefill }
        return false
      case .terminated(let signal, let draft):
        pending = .terminated(signal: signal, draft: draft)
        return false
      case .interrupted(hadText: true): break
      case .endOfInput, .interrupted: return false
      }
    }
  }

  /// What came while a text was being paged and was meant for the question: an answer, or the end.
  private var pending: ConsoleInput?
  /// The signal that ended the reading of a long text after which nothing is asked.
  package var endingSignal: Int32? {
    if case .terminated(let signal, _) = pending { signal } else { nil }
  }
  /// What was in the line when a key put a command in its place; the next prompt offers it.
  private var setAside = ""

  /// Whether the text shown last was leafed through, and whether `q` ended that. Whoever reads with
  /// the keys of `less` presses `q` once more than there are pages, or Enter behind it.
  private var hasLeafed = false
  private var hasStoppedLeafing = false

  package func read(_ request: LineRequest) -> ConsoleInput {
    defer { (hasLeafed, hasStoppedLeafing) = (false, false) }
    var request = request
    while true {
      let reading = readOnce(request)
      if hasStoppedLeafing, reading == .line(""), request.prefill.isEmpty {
        hasStoppedLeafing = false
      } else if hasLeafed, reading == .line("q") {
        (hasLeafed, hasStoppedLeafing) = (false, false)
        say(words.terminal.endOfText)
      } else if case .line(let line) = reading, editor.hasUnknownLetters, line != request.prefill {
        say(words.terminal.unknownLetters)
        request = LineRequest(
          prompt: request.prompt, prefill: SafeText.line(line), history: request.history,
          completions: request.completions)
      } else {
        return reading
      }
    }
  }

  private func readOnce(_ request: LineRequest) -> ConsoleInput {
    if let pending {
      if case .line(let line) = pending {
        self.pending = nil
        terminal.write("\(request.prompt)\(SafeText.line(line))\n")
      }
      return pending
    }
    let refused = request.isRefused && !request.prefill.isEmpty ? [request.prefill] : []
    editor.setHistory(request.history + refused)
    editor.completer = request.completions
    let prefill = setAside.isEmpty ? request.prefill : setAside
    let reading = editor.readLine(
      prompt: request.prompt, prefill: prefill,
      isReplaceable: request.isRefused && setAside.isEmpty)
    setAside = editor.setAside
    switch reading {
    case .line(let line): return .line(line)
    case .endOfInput:
      terminal.write("\n")
      return .endOfInput
    case .interrupted(let hadText): return .interrupted(hadText: hadText)
    case .terminated(let signal, let draft): return .terminated(signal: signal, draft: draft)
    }
  }

  package func takeTyped() -> String {
    defer { setAside = "" }
    return setAside
  }

  package var canEdit: Bool { EditorSession.command != nil }

  package func edit(_ text: String) -> Edited {
    EditorSession(terminal: terminal, words: words).edit(text)
  }

  /// Shows what is left and gives the signals their usual effect again.
  package func close() {
    try? terminal.flush()
    terminal.unwatchSignals()
  }
}
