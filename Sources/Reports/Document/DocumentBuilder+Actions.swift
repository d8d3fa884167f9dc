import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// What to do, group by group.
  var actions: [Block] {
    guard !report.actions.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, words.actions.heading)]
    for group in report.actions {
      blocks.append(.heading(level: 3, words.actions.heading(group.time)))
      let items = group.actions.map { line(of: $0, at: group.time) }
      // What has to be done by a day can be ticked.
      blocks.append(
        group.time < .event ? .boxes(items.map { Box(isTicked: false, $0) }) : .list(items))
    }
    return blocks
  }

  /// "**Keep its logs.** They show later what it did. You. Art. 26(6)"
  private func line(of action: Action, at time: ActionTime) -> [Inline] {
    let rest = words.actions.rest(action)
    var line: [Inline] = [.strong(words.reports.sentence(text: words.actions.order(action)))]
    if !rest.isEmpty { line.append(.text(" \(rest)")) }
    // Nobody has to do what need not be done; a board knows whom it asks.
    if time != .nothing, depth != .board { line.append(.text(" \(words.actions.who(action))")) }
    let links = citations(action.cite.map { [$0] } ?? [])
    return line + (links.isEmpty ? [] : [.text(" ")] + links)
  }

  /// What those who decide have to decide.
  var decisions: [Block] {
    var items: [[Inline]] = report.actions.filter { $0.time == .today }.flatMap(\.actions)
      .prefix(Self.shownDecisions).map { line(of: $0, at: .today) }
    for group in report.timetable where group.counted > 0 {
      switch group.time {
      case .now: items.append(responsible(words.board.responsibleNow(count: group.counted)))
      case .launch: items.append(responsible(words.board.preparesLaunch(count: group.counted)))
      case .from(let day):
        items.append(responsible(words.board.preparesFrom(count: group.counted, day: day)))
      case .undated, .never: break
      }
    }
    if items.isEmpty {
      items = [[.text(words.board.nothing)]]
    }
    return [
      .heading(level: 2, words.board.heading), .list(Array(items.prefix(Self.mostDecisions))),
    ]
  }

  private func responsible(_ question: String) -> [Inline] {
    [.strong(question), .text(" \(words.board.nameSomebody)")]
  }

  private static let shownDecisions = 3
  private static let mostDecisions = 4
}
