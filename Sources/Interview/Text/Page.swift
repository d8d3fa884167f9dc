import Typography

/// Text for the user while it is put together, line by line. Everything that goes in is cleaned of
/// control characters and wrapped.
struct Page {
  let layout: Layout
  private(set) var lines: [String] = []

  init(_ layout: Layout) {
    self.layout = layout
  }

  /// The lines, each with a newline at its end.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// An empty line, unless the page is empty or one stands there already.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// A bold line or two.
  mutating func heading(_ text: String) {
    lines += wrapped(text).map { layout.strong($0) }
  }

  /// A bold line on the left with another at the right margin, or below it when both do not fit.
  mutating func heading(_ text: String, beside note: String) {
    let width = DisplayWidth.of(layout.fit(text))
    let gap = layout.width - width - DisplayWidth.of(layout.fit(note))
    if gap >= 2, !text.contains("\n"), !layout.isLinear {
      let blanks = String(repeating: " ", count: gap)
      lines.append(layout.strong(layout.fit(text)) + blanks + layout.fit(note))
    } else {
      heading(text)
      paragraph(note)
    }
  }

  mutating func paragraph(_ text: String, indent: Int = 0) {
    let blanks = String(repeating: " ", count: indent)
    lines += wrapped(text, first: blanks, rest: blanks)
  }

  /// A text with a label before it; its further lines stand under the text.
  ///
  ///       12  Something that goes on
  ///           and on
  mutating func item(_ label: String, _ text: String, width: Int, indent: Int = 2) {
    let label = layout.fit(label)
    let missing = max(0, width - DisplayWidth.of(label))
    let first = String(repeating: " ", count: indent + missing) + label + "  "
    let rest = String(repeating: " ", count: DisplayWidth.of(first))
    lines += wrapped(text, first: first, rest: rest)
  }

  mutating func append(_ page: Page) { lines += page.lines }

  private func wrapped(_ text: String, first: String = "", rest: String = "") -> [String] {
    Wrapping.lines(of: layout.fit(text), width: layout.width, first: first, rest: rest)
  }
}
