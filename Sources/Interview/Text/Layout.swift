import Typography

/// How text is to be laid out on a console.
struct Layout {
  /// Longer lines are hard to read.
  private static let widest = 100
  private static let narrowest = 20

  /// The columns to fill.
  let width: Int
  let isUnicode: Bool
  let hasColour: Bool
  /// Whether nothing may stand at the side of something else.
  let isLinear: Bool

  init(columns: Int, isUnicode: Bool, hasColour: Bool, isLinear: Bool = false) {
    width = min(max(columns, Self.narrowest), Self.widest)
    self.isUnicode = isUnicode
    self.hasColour = hasColour
    self.isLinear = isLinear
  }

  @MainActor init(_ console: any Console) {
    self.init(
      columns: console.columns, isUnicode: console.isUnicode, hasColour: console.hasColour,
      isLinear: console.isLinear)
  }

  /// Bold where the console can show it; the words alone always say enough.
  func strong(_ line: String) -> String { hasColour ? "\u{1B}[1m\(line)\u{1B}[0m" : line }

  /// The text without control characters, and without typographic signs that the console lacks.
  func fit(_ text: String) -> String {
    let text = SafeText.clean(text)
    return isUnicode ? text : PlainSigns.of(text)
  }
}
