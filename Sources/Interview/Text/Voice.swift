import Typography
import Wording

/// Says things on the console in one language, cleaned and laid out.
@MainActor struct Voice {
  let console: any Console
  let words: Words
  /// Those that the user can change to; nil where none can be chosen.
  let languages: Languages?

  var layout: Layout { Layout(console) }

  /// Prints a sentence.
  func say(_ text: String) {
    var page = Page(layout)
    page.paragraph(text)
    console.show(page.text)
  }

  /// Prints a line that is not wrapped, so that it can be copied.
  func quote(_ line: String) { console.show("  \(SafeText.line(line))\n") }

  /// Shows a page with the prompt below it, screen by screen when it is too long for that.
  func display(_ page: Page) {
    let text = "\n" + page.text
    if page.lines.count + 1 > console.rows { console.page(text) } else { console.show(text) }
  }

  /// Shows what a command asked for; a long page is shown screen by screen and covers the question.
  func present(_ page: Page) -> Reply {
    let isLong = page.lines.count > console.rows / 2
    if isLong { console.page(page.text) } else { console.show(page.text) }
    return .again("", isCovered: isLong)
  }

  /// Says what came of a command, or why nothing did; the prompt comes again.
  func answer(_ message: String) -> Reply {
    say(message)
    return .stay
  }
}
