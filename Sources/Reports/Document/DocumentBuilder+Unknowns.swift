import Questionnaires
import Reasoning
import Documents
import Wording

extension DocumentBuilder {
  /// What is not known, and whom to ask.
  var unknowns: [Block] {
    let points = report.decisivePoints.isEmpty ? report.openPoints : report.decisivePoints
    guard !points.isEmpty else { return [] }
    let most = depth == .board ? Self.pointsForBoard : Self.shownPoints
    let shown = points.prefix(most)
    var items = shown.map { words($0) }
    let rest = report.openPoints.count - shown.count
    if rest > 0 {
      items.append([.text("And \(rest) more\(depth == .file ? ", below" : "").")])
    }
    let note =
      report.decisivePoints.isEmpty
      ? "None of this can change the tier." : "The first of them matters most for the tier."
    return [
      .heading(level: 2, "What is not known yet"), .paragraph([.text(note)]), .list(items),
    ]
  }

  /// An open question, what is known so far and how to settle it; in the file also how much it
  /// decides.
  func words(_ point: OpenPoint) -> [Inline] {
    var line: [Inline] = [
      .strong(point.question.statement), .text(" ("), .typed(point.state), .text(")"),
    ]
    if let flag = point.flag { line += [.text(" (to clarify: "), .typed(flag), .text(")")] }
    line.append(.text("."))
    if let findOut = point.question.findOut { line.append(.text(" \(findOut)")) }
    return line
  }

  /// All open questions, those that decide the tier apart from those that cannot.
  var everythingOpen: [Block] {
    let others = report.openPoints.filter { !$0.influence.isDecisive }
    guard report.openPoints.count > Self.shownPoints || !report.decisivePoints.isEmpty else {
      return []
    }
    var blocks: [Block] = [.heading(level: 2, "Everything that is open")]
    if !report.decisivePoints.isEmpty {
      let items = report.decisivePoints.map { point -> [Inline] in
        words(point) + [.gap, .text("This \(InfluenceText.of(point.influence)).")]
      }
      blocks += [.list(items), .paragraph([.text(InfluenceText.meaning)])]
    }
    if !others.isEmpty {
      blocks += [
        .paragraph([.text(InfluenceText.others)]), .list(others.map { words($0) }),
      ]
    }
    return blocks
  }

  private static let shownPoints = 5
  private static let pointsForBoard = 2
}
