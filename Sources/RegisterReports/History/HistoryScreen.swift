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
    var lines = wrap("\(report.title) (\(report.place)): \(report.summary). Times are UTC.")
    for event in report.events {
      let under = HistoryWords.version(event.under).map { ", version \($0)" } ?? ""
      let who = event.by ?? HistoryReport.nobody
      lines.append("")
      lines += wrap("\(event.at?.long ?? HistoryReport.unknown), \(who)\(under)")
      lines += wrap("\(report.words.about(event)): \(report.words.what(event))", "  ")
      let step = report.step(event)
      if !step.isEmpty { lines += wrap(step, "    ") }
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func wrap(_ text: String, _ margin: String = "") -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: margin, rest: margin)
  }
}
