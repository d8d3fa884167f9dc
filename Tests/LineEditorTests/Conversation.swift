import PseudoTerminal

/// The fixture on a terminal, with its first prompt shown.
func conversation(
  environment: [String: String] = [:], columns: Int = 80
) throws(HarnessFailure) -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    builtProgram(named: "LineEditorFixture"), environment: environment, columns: columns)
  try terminal.expect("role> ")
  return terminal
}

extension PseudoTerminal {
  /// Waits for what the fixture says about a line, and for its next prompt.
  func expectLine(_ line: String, aside: String = "") throws(HarnessFailure) {
    try expect("LINE \(line.debugDescription) ASIDE \(aside.debugDescription)")
    try expect("role> ")
  }
}

/// What terminals send for keys.
enum Key {
  static let left = "\u{1B}[D"
  static let up = "\u{1B}[A"
  static let f1 = "\u{1B}OP"
  static let pageUp = "\u{1B}[5~"
  static let pageDown = "\u{1B}[6~"
  static let altEnter = "\u{1B}\r"
  static let backspace = "\u{7F}"
  static let controlA = "\u{01}"
  static let controlC = "\u{03}"
  static let controlD = "\u{04}"
  static let controlZ = "\u{1A}"

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
