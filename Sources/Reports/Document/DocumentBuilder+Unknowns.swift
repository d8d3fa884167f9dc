import Questionnaires
import Reasoning
import Documents
import Wording

extension DocumentBuilder {
  /// What is not known, and whom to ask.
  var unknowns: [Block] {
    let points = report.decisivePoints.isEmpty ? report.openPoints : report.decisivePoints
    guard !points.isEmpty || !report.toClarify.isEmpty || !report.toConfirm.isEmpty else {
      return []
    }
    let most = depth == .board ? Self.pointsForBoard : Self.shownPoints
    let shown = points.prefix(most)
    var items = report.toClarify.map { line(on: $0) } + shown.map { line(on: $0) }
    let rest = report.openPoints.count - shown.count
    if rest > 0 {
      items.append([.text(more(rest))])
    }
    items += toConfirm
    let note =
      report.decisivePoints.isEmpty
      ? words.reports.unknownMild : words.reports.unknownDecisive
    return [.heading(level: 2, words.reports.headingUnknown)]
      + (points.isEmpty ? [] : [.paragraph([.text(note)])]) + [.list(items)]
  }

  /// Answers that nobody has confirmed for this system, in one line; the file names all of them.
  private var toConfirm: [[Inline]] {
    let most = depth == .file ? nil : depth == .board ? Self.pointsForBoard : Self.shownPoints
    let statements = report.toConfirm.map(\.question.statement)
    return words.takenOver.named(statements, most: most).map { [[.text($0)]] } ?? []
  }

  /// An answer that somebody has to clarify, and why.
  private func line(on entry: AnswerEntry) -> [Inline] {
    Inline.line(
      [.strong(entry.question.statement)], [.typed(entry.text(words))],
      [.typed(entry.flag ?? "")]
    ) { words.reports.unknownPointFlag(question: $0[0], state: $0[1], flag: $0[2]) }
  }

  /// An open question, what is known so far and how to settle it; in the file also how much it
  /// decides.
  private func line(on point: OpenPoint) -> [Inline] {
    let (question, state): ([Inline], [Inline]) = (
      [.strong(point.question.statement)], [.typed(point.state(words))]
    )
    var line: [Inline]
    if let flag = point.flag {
      line = Inline.line(question, state, [.typed(flag)]) {
        words.reports.unknownPointFlag(question: $0[0], state: $0[1], flag: $0[2])
      }
    } else {
      line = Inline.line(question, state) {
        words.reports.unknownPoint(question: $0[0], state: $0[1])
      }
    }
    if let findOut = point.question.findOut { line.append(.text(" \(findOut)")) }
    return line
  }

  /// All open questions, those that decide the tier apart from those that cannot.
  var everythingOpen: [Block] {
    let others = report.openPoints.filter { !$0.influence.isDecisive }
    guard report.openPoints.count > Self.shownPoints || !report.decisivePoints.isEmpty else {
      return []
    }
    var blocks: [Block] = [.heading(level: 2, words.file.headingOpen)]
    if !report.decisivePoints.isEmpty {
      let items = report.decisivePoints.map { point -> [Inline] in
        let percent = words.influences.percent(point.influence.share)
        return line(on: point) + [.gap, .text(words.file.decides(percent: percent))]
      }
      blocks += [.list(items), .paragraph([.text(words.influences.meaning)])]
    }
    if !others.isEmpty {
      blocks += [
        .paragraph([.text(words.influences.others)]), .list(others.map { line(on: $0) }),
      ]
    }
    return blocks
  }

  private static let shownPoints = 5
  private static let pointsForBoard = 2
}
