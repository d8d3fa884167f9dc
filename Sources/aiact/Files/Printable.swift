import Interview

/// Text on its way to a terminal: what could command the terminal is shown, not sent.
enum Printable {
  static func text(_ text: String) -> String { SafeText.escaped(text) }
}
