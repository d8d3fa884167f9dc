/// The place where a conversation is held: a terminal, or a script in a test. It knows nothing of
/// questionnaires.
@MainActor package protocol Console: AnyObject {
  /// The width in columns.
  var columns: Int { get }
  /// The height in lines.
  var rows: Int { get }
  /// Whether characters outside ASCII can be shown.
  var isUnicode: Bool { get }
  /// Whether escape sequences for bold text may be used.
  var hasColour: Bool { get }

  /// Whether what is said has to make sense line after line, without anything at its side.
  var isLinear: Bool { get }

  /// Prints whole lines, already laid out and free of control characters, apart from those for
  /// bold text when ``hasColour`` allows them. The text ends with a newline.
  func show(_ text: String)

  /// Like ``show(_:)``, for a text that may be longer than the screen; the console decides whether
  /// to show it page by page.
  func page(_ text: String)

  /// Asks for one line and waits for it.
  func read(_ request: LineRequest) -> ConsoleInput

  /// Takes what stood in the line when a key such as PageUp put a command in its place; empty when no
  /// key did. What is not taken is offered at the next prompt.
  func takeTyped() -> String

  /// Whether the user has an editor to edit texts in.
  var canEdit: Bool { get }

  /// Lets the user edit a text of several lines in an editor.
  func edit(_ text: String) -> Edited
}
