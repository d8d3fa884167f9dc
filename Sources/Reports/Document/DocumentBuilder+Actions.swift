import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// What to do, group by group.
  var actions: [Block] {
    guard !report.actions.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, "What to do")]
    for group in report.actions {
      blocks.append(.heading(level: 3, group.time.words))
      let items = group.actions.map { words($0, at: group.time) }
      // What has to be done by a day can be ticked.
      blocks.append(
        group.time < .event ? .boxes(items.map { Box(isTicked: false, $0) }) : .list(items))
    }
    return blocks
  }

  /// "**Keep its logs.** They show later what it did. You. Art. 26(6)"
  private func words(_ action: Action, at time: ActionTime) -> [Inline] {
    let rest = ActionWords.rest(action)
    var line: [Inline] = [.strong(ActionWords.order(action) + ".")]
    if !rest.isEmpty { line.append(.text(" \(rest)")) }
    // Nobody has to do what need not be done; a board knows whom it asks.
    if time != .nothing, depth != .board { line.append(.text(" \(ActionWords.who(action)).")) }
    let links = citations(action.cite.map { [$0] } ?? [])
    return line + (links.isEmpty ? [] : [.text(" ")] + links)
  }

  /// What those who decide have to decide.
  var decisions: [Block] {
    var items: [[Inline]] = report.actions.filter { $0.time == .today }.flatMap(\.actions)
      .prefix(Self.shownDecisions).map { words($0, at: .today) }
    for group in report.timetable where group.counted > 0 {
      let duties = group.counted == 1 ? "the duty" : "the \(group.counted) duties"
      switch group.time {
      case .now: items.append(responsible("Who is responsible for \(duties) of today?"))
      case .launch: items.append(responsible("Who prepares \(duties) from launch on?"))
      case .from(let day):
        items.append(responsible("Who prepares \(duties) from \(day.long) on?"))
      case .undated, .never: break
      }
    }
    if items.isEmpty {
      items = [[.text("Nothing now. Assess again when the system, its use or the law changes.")]]
    }
    return [
      .heading(level: 2, "What to decide"), .list(Array(items.prefix(Self.mostDecisions))),
    ]
  }

  private func responsible(_ question: String) -> [Inline] {
    [.strong(question), .text(" Name a person, and the time and money for it.")]
  }

  private static let shownDecisions = 3
  private static let mostDecisions = 4
}
