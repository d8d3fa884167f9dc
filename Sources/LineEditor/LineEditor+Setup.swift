import CReadline
import Glibc

extension LineEditor {
  /// Sets readline up, once.
  func prepare() {
    guard !isPrepared else { return }
    isPrepared = true
    useUTF8()
    // What `$if aiact` in an inputrc matches.
    rl_readline_name = Self.permanent("aiact")
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    rl_getc_function = { _ in LineEditor.shared.nextByte() }
    // Before the inputrc is read, so that the user's choice wins.
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_variable_bind("completion-query-items", "0")
    rl_variable_bind("page-completions", "off")
    rl_variable_bind("revert-all-at-newline", "on")
    rl_completer_word_break_characters = Self.noBreaks
    rl_attempted_completion_function = { text, _, _ in LineEditor.shared.complete(text) }
    bindKeys()
    using_history()
    rl_initialize()
  }

  /// Has readline write a line from left to right, as on a terminal that cannot move its cursor; to
  /// be called before the first line is read.
  package func writeLinearly() { setenv("TERM", "dumb", 1) }

  /// The bytes of a literal, for pointers that readline keeps: those of a bridged string would be
  /// gone when the call returns.
  static func permanent(_ text: StaticString) -> UnsafePointer<CChar> {
    UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
  }

  private static let noBreaks = permanent("")

  /// Under LANG=C readline would show é as `\303\251` and delete half of it. It looks at the
  /// environment at every line, so that setting the locale alone is undone at once.
  private func useUTF8() {
    let codeset = Terminal.codesetOfLocale()
    guard codeset != "UTF-8" else { return }
    decoder = LetterDecoder(codeset: codeset)
    setenv("LC_ALL", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "")
  }
}
