import CReadline
import Glibc

extension LineEditor {
  /// Deals with everything that arrived, until something ends the line.
  func handleSignals() {
    while finished == nil, let signal = terminal.nextSignal() {
      switch signal {
      case SIGWINCH:
        resize()
      case SIGTSTP:
        rl_deprep_terminal()
        terminal.stop()
        redraw()
      case SIGCONT:
        rl_deprep_terminal()
        redraw()
      default:
        finish(by: signal)
      }
    }
  }

  /// Ends the line because of a signal: nothing of it stays in readline, and what is written next
  /// starts on a line of its own.
  func finish(by signal: Int32) {
    if isInstalled {
      rl_callback_sigcleanup()
      rl_point = rl_end
      rl_redisplay()
    }
    let text = draft ?? self.text
    fputs(signal == SIGINT ? "^C\n" : "\n", rl_outstream)
    fflush(rl_outstream)
    rl_free_line_state()
    rl_replace_line("", 0)
    remove()
    terminal.dropSignals([signal])
    finished =
      signal == SIGINT
      ? .interrupted(hadText: !text.isEmpty) : .terminated(signal: signal, draft: text)
  }

  /// Shows the line again after another program had the terminal.
  private func redraw() {
    rl_prep_terminal(1)
    fputs("\r", rl_outstream)
    rl_forced_update_display()
  }
}
