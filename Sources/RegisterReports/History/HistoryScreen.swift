import Assessments
import Typography
import Wording

/// A history on a screen, the earliest first, each entry in lines that make sense one after the other.
package struct HistoryScreen {
  private let width: Int
  private let isUnicode: Bool

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns.
  package func render(_ report: HistoryReport) -> String {
    let (said, words) = (report.said, report.words)
    let phrases = words.histories
    var lines = wrap(
      phrases.screenHead(title: report.title, file: report.place, summary: report.summary))
    for event in report.events {
      let version = HistoryWords.version(event.under).map { [phrases.screenVersion(version: $0)] }
      lines.append("")
      lines += wrap(
        words.list([report.time(of: event), event.by ?? phrases.nobody] + (version ?? [])))
      lines += wrap(
        words.lists.labelled(label: said.about(event), value: said.what(event)), "  ")
      if let step = report.step(event) { lines += wrap(step, "    ") }
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func wrap(_ text: String, _ margin: String = "") -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: margin, rest: margin)
  }
}
