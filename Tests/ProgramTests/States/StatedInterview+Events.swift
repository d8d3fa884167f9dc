import Glibc
import PseudoTerminal

extension StatedInterview {
  /// Makes an event happen.
  func cause(_ event: InterviewEvent) throws {
    switch event {
    case .terminate: terminal.signal(SIGTERM)
    case .hangUp: terminal.signal(SIGHUP)
    case .quit: terminal.signal(SIGQUIT)
    case .close: terminal.hangUp()
    case .terminateOnText:
      try type(Self.half)
      terminal.signal(SIGTERM)
    case .controlCOnText:
      // Ctrl-C throws away what the program has not read.
      try type(Self.half)
      try terminal.send("\u{03}")
    case .resize:
      try type(Self.half)
      terminal.resize(columns: 60, rows: state == .paging || state == .result ? 12 : 40)
    case .stop:
      try type(Self.half)
      try terminal.send("\u{1A}")
      try terminal.expect("Stopped")
      try terminal.expect("$ ")
      try terminal.send("fg\r")
    default: try terminal.send(keys(for: event))
    }
  }

  /// What is typed where text is typed before something else happens.
  static let half = "half"

  /// What is typed for an event that consists of keys.
  func keys(for event: InterviewEvent) -> String {
    switch event {
    case .enter: "\r"
    case .answer: answer + "\r"
    case .unknownText: "xyzzy\r"
    case .command: ":why\r"
    case .unknownCommand: ":frob\r"
    case .questionMark: "?\r"
    case .tab: "\t"
    case .tabOnText: (state == .question || state == .paging ? "ye" : ":st") + "\t"
    case .up: "\u{1B}[A"
    case .pageUp: "\u{1B}[5~"
    case .pageUpOnText: Self.half + "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .help: "\u{1B}OP"
    case .controlC: "\u{03}"
    case .controlCOnText: Self.half + "\u{03}"
    case .controlD: "\u{04}"
    case .controlDOnText: Self.half + "\u{04}"
    case .paste: "\u{1B}[200~one\ntwo\u{1B}[201~\r"
    case .stop, .resize, .terminate, .terminateOnText, .hangUp, .quit, .close: ""
    }
  }

  private var answer: String {
    switch state {
    case .home, .question, .checking, .paging, .result: "1"
    case .answered, .choosing: "2"
    case .name, .summary: "Shop"
    case .leaving: "y"
    case .leavingUnsaved: "yes"
    case .editing: "a note"
    }
  }

  /// Types and waits until it is in the line.
  private func type(_ text: String) throws {
    try terminal.send(text)
    try terminal.expect(text)
  }
}
