import CReadline
import Glibc

/// The terminal that the program was started in: what it can show, what was written to it, which
/// signals it sent.
///
/// There is one, because a process has one set of signals and one terminal mode.
@MainActor
package final class Terminal {
  /// The terminal of this process.
  package static let shared = Terminal()

  /// Whether a person sits there: standard input and standard output are both terminals.
  package let isInteractive: Bool
  /// What may be sent to it. Decided before ``LineEditor`` changes the locale for readline.
  package let traits: TerminalTraits
  /// Why output stopped, once it has. Nothing is written after that.
  package internal(set) var outputFailure: OutputFailure?

  /// LC_ALL as the user set it, for programs that are started from here.
  let userLocale: String?
  var unwritten: [UInt8] = []
  var signalDescriptor: Int32 = -1
  var maskBefore = sigset_t()
  /// Signals that were read and not yet dealt with, oldest first.
  var arrived: [Int32] = []

  private init() {
    isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    userLocale = Self.variable("LC_ALL")
    traits = TerminalTraits(
      isTerminal: isatty(STDOUT_FILENO) == 1, codeset: Self.codesetOfLocale(),
      variable: Self.variable)
  }

  /// The size right now; 80 by 24 when the terminal does not tell.
  package var size: TerminalSize {
    var cells = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &cells) == 0, cells.ws_col > 0, cells.ws_row > 0
    else { return .fallback }
    return TerminalSize(columns: Int(cells.ws_col), rows: Int(cells.ws_row))
  }

  /// Throws away what was typed and not yet read, so that keys pressed too early do not answer a
  /// confirmation.
  package func discardTypeAhead() {
    if isInteractive { tcflush(STDIN_FILENO, TCIFLUSH) }
  }

  /// The character set of the environment's locale. Sets the locale for characters only: numbers
  /// and messages stay the same for every user.
  static func codesetOfLocale() -> String {
    guard setlocale(LC_CTYPE, "") != nil, let name = nl_langinfo(nl_item(CODESET)) else {
      return ""
    }
    return String(cString: name)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
