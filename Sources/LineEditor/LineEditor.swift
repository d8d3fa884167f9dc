import CReadline
import Glibc

/// Asks for lines: with GNU readline on a terminal, plainly on a pipe.
///
/// There is one, because readline is one per process. History stays in memory; nothing typed here
/// is ever written to a file.
@MainActor
package final class LineEditor {
  /// The line editor of this process.
  package static let shared = LineEditor()

  /// What Tab offers: whole lines that could stand in place of the text before the cursor, in the
  /// order they are to be listed. It only looks things up: a trap in here would leave the terminal
  /// without echo.
  package var completer: (@MainActor (_ line: String) -> [String])?

  /// What was in the line when a key such as F1 put a command in its place; empty otherwise. Offer
  /// it again as the next prefill.
  package internal(set) var setAside = ""
  /// Whether a key such as PageDown put the line there that was read last; nobody typed it.
  package internal(set) var isFromKey = false

  /// Called once, as soon as the next prompt can be seen. Two threads at the start of a program keep
  /// each other waiting for memory; begun here, the second one delays no prompt.
  package var whilePromptWaits: (@MainActor () -> Void)?

  let terminal = Terminal.shared
  var isPrepared = false
  var isInstalled = false
  var finished: EnteredLine?
  /// Whether a signal or a hang-up ended the input in the middle of a key or of pasted text.
  var wasCutShort = false
  /// The line that was cut short, when readline has already given it up.
  var draft: String?
  var plainInput = PlainInput()
  /// Bytes that were typed and that readline has not taken.
  var ready: [UInt8] = []
  /// How many bytes readline has taken for this line.
  var bytesOfLine = 0
  var paste = PasteWatch()
  var decoder = LetterDecoder(codeset: "")
  /// Whether the first key that writes takes the place of what stands in the line.
  var isReplaceable = false
  /// Whether the space bar and `q` act at once on an empty line.
  var leafs = false
  /// Whether letters of the line read last could not be told, or were zero bytes; U+FFFD stands in
  /// their place.
  package internal(set) var hasUnknownLetters = false

  private init() {}

  /// Shows a prompt and waits for a line. Everything written to the ``Terminal`` is shown first.
  ///
  /// When standard input or output is no terminal, no prompt is shown and lines come as they are;
  /// one longer than 1 MiB is cut, bytes that are no UTF-8 become U+FFFD.
  ///
  /// - Parameters:
  ///   - prompt: one short line; with colour, marked as ``PromptStyle`` does it or not.
  ///   - prefill: text that stands in the line already, to be edited.
  ///   - isReplaceable: whether the first key that writes, and a paste, take the place of the
  ///     prefill; any other key begins to edit it.
  ///   - leafs: whether the space bar gives an empty line and `q` that letter at once, when nothing
  ///     stands in the line.
  package func readLine(
    prompt: String, prefill: String = "", isReplaceable: Bool = false, leafs: Bool = false
  ) -> EnteredLine {
    terminal.watchSignals()
    try? terminal.flush()
    setAside = ""
    isFromKey = false
    hasUnknownLetters = false
    bytesOfLine = 0
    self.isReplaceable = isReplaceable && !prefill.isEmpty
    self.leafs = leafs
    guard terminal.isInteractive else { return readPlainLine() }
    if terminal.outputFailure != nil { return .terminated(signal: SIGHUP, draft: prefill) }

    install(prompt: PromptStyle.marked(prompt), prefill: prefill)
    whilePromptWaits.take()?()
    while true {
      if let finished {
        remove()
        self.finished = nil
        return finished
      }
      guard ready.isEmpty else {
        readCharacter()
        continue
      }
      switch terminal.wait(for: Terminal.watched) {
      case .signal: handleSignals()
      case .hangUp: finish(by: SIGHUP)
      case .input: readCharacter()
      }
    }
  }

  /// What stands in the line now.
  var text: String { rl_line_buffer.map { String(cString: $0) } ?? "" }

  private func install(prompt: String, prefill: String) {
    prepare()
    measure()
    terminal.dropSignals([SIGWINCH])
    finished = nil
    isInstalled = true
    rl_callback_handler_install(prompt) { LineEditor.shared.accept($0) }
    if !prefill.isEmpty {
      rl_insert_text(prefill)
      rl_redisplay()
    }
  }

  /// Gives the terminal back its mode.
  func remove() {
    guard isInstalled else { return }
    isInstalled = false
    rl_callback_handler_remove()
  }

  /// Readline calls this with a complete line, or nil for Ctrl-D. The memory is ours.
  private func accept(_ line: UnsafeMutablePointer<CChar>?) {
    defer { free(line) }
    if wasCutShort {
      draft = text
    } else if finished == nil {
      // A macro of the user's inputrc can hold several lines; only the first is an answer.
      finished = line.map { .line(String(cString: $0)) } ?? .endOfInput
      if line == nil { endLine() }
    }
    // Removing in here keeps readline from showing the next prompt, but a macro that still runs
    // would call a handler that is not there.
    if rl_readline_state & UInt(RL_STATE_MACROINPUT) == 0 { remove() }
  }

  /// Ctrl-D leaves the cursor behind the prompt. Readline moves it only when it also has to switch
  /// bracketed paste off.
  private func endLine() {
    let usesPaste = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
    guard usesPaste != "on" else { return }
    fputs("\n", rl_outstream)
    fflush(rl_outstream)
  }

  private func readCharacter() {
    wasCutShort = false
    draft = nil
    rl_callback_read_char()
    if wasCutShort { finish(by: terminal.endingSignal ?? SIGHUP) }
  }
}
