import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// What to do, group by group.
  var actions: [Block] {
    let over = report.leftOut.map { [Block.paragraph([.text($0)])] } ?? []
    guard !report.actions.isEmpty || !over.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 2, words.actions.heading)]
    for group in report.actions {
      blocks.append(.heading(level: 3, words.actions.heading(group.time)))
      let items = group.actions.map { line(of: $0, at: group.time) }
      // What has to be done by a day can be ticked.
      blocks.append(
        group.time.isTask ? .boxes(items.map { Box(isTicked: false, $0) }) : .list(items))
    }
    return blocks + over
  }

  /// "**Keep its logs.** They show later what it did. You (Deployer). Art. 26(6)"
  private func line(of action: Action, at time: ActionTime) -> [Inline] {
    let rest = words.actions.rest(action)
    var line: [Inline] = [.strong(words.reports.sentence(text: words.actions.order(action)))]
    if !rest.isEmpty { line.append(.text(" \(rest)")) }
    // Nobody has to do what need not be done; a board knows whom it asks.
    if time != .nothing, depth != .board {
      if let who = words.actions.who(action) { line.append(.text(" \(who)")) }
      if let person = action.person {
        line += [.text(" "), .typed(words.reports.sentence(text: person))]
      }
    }
    let links = citations(action.cite.map { [$0] } ?? [])
    return line + (links.isEmpty ? [] : [.text(" ")] + links)
  }

  /// What those who decide have to decide.
  var decisions: [Block] {
    var items: [[Inline]] = report.actions.filter { $0.time == .today }.flatMap(\.actions)
      .prefix(Self.shownDecisions).map { line(of: $0, at: .today) }
    for group in report.timetable {
      // Nobody has to see to what is done, or to what goes with the part that is banned.
      let duties = group.entries.filter {
        $0.counts && !report.isOver($0.duty) && !report.hangsOnBan($0)
      }.map(\.duty)
      guard !duties.isEmpty else { continue }
      switch group.time {
      case .now:
        items.append(responsible(words.board.responsibleNow(count: duties.count), duties))
      case .launch:
        items.append(responsible(words.board.preparesLaunch(count: duties.count), duties))
      case .from(let day):
        items.append(
          responsible(words.board.preparesFrom(count: duties.count, day: day), duties))
      case .undated, .never: break
      }
    }
    if items.isEmpty {
      items = [[.text(words.board.nothing)]]
    }
    return [
      .heading(level: 2, words.board.heading), .list(Array(items.prefix(Self.mostDecisions))),
    ] + (report.leftOut.map { [.paragraph([.text($0)])] } ?? [])
  }

  /// "**Who is responsible for the 5 duties of today?** Set up logging; Check the data; Keep the
  /// file. And 2 more. Name a person, and the time and money for it."
  private func responsible(_ question: String, _ duties: [Duty]) -> [Inline] {
    let named = duties.prefix(Self.namedDuties)
    let rest = duties.count - named.count
    let sentences = [
      words.reports.sentence(text: words.clauses(named.map(\.title))),
      rest > 0 ? words.reports.more(count: rest) : nil, words.board.nameSomebody,
    ]
    return [.strong(question), .text(" " + sentences.compactMap { $0 }.joined(separator: " "))]
  }

  private static let namedDuties = 3

  private static let shownDecisions = 3
  private static let mostDecisions = 4
}
