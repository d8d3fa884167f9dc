import CReadline
import Glibc

extension LineEditor {
  /// The fewest columns that readline is told of. With two or three it divides by zero and ends the
  /// program; nobody reads a line of text in so few anyway.
  private static let narrowest = 8

  private var isTooNarrow: Bool { terminal.size.columns < Self.narrowest }

  /// Tells readline how large the terminal is.
  func measure() {
    if isTooNarrow {
      rl_set_screen_size(Int32(terminal.size.rows), Int32(Self.narrowest))
    } else {
      rl_reset_screen_size()
    }
  }

  /// The same while a line is being edited. Readline would measure for itself while it draws the
  /// line anew, so that a window that is too narrow is drawn by hand.
  func resize() {
    guard isTooNarrow else {
      rl_resize_terminal()
      return
    }
    measure()
    fputs("\n", rl_outstream)
    rl_forced_update_display()
  }
}
