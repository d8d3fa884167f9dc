import Typography

/// What stands in the line before the user types.
struct StandingLine {
  let text: String
  /// Whether what is typed takes its place, as that of a line that was refused or only proposed.
  let givesWay: Bool

  static let none = StandingLine(text: "", givesWay: false)

  /// Something the user had begun to type.
  static func begun(_ text: String) -> StandingLine {
    StandingLine(text: SafeText.line(text), givesWay: false)
  }

  /// The line again, after what was wrong with it has been said.
  static func refused(_ text: String) -> StandingLine { StandingLine(text: text, givesWay: true) }
}
