import Documents
import Questionnaires
import Reports
import Wording

extension ResultScreen {
  /// So many lines for what is urgent; a longer list stands in the report.
  private static let mostUrgent = 3
  private static let titlesPerGroup = 2
  private static let mostGroups = 2

  /// What to do: the urgent line by line, the rest by its day.
  func actions(_ report: Report) -> [String] {
    let words = report.words
    let over = report.leftOut.map { wrap($0, label: "- ") } ?? []
    guard !report.actions.isEmpty || !over.isEmpty else { return [] }
    var lines = [words.results.headingToDo]
    let urgent = report.actions.filter(\.isUrgent)
    var left = Self.mostUrgent
    for group in urgent {
      for action in group.actions.prefix(left) {
        lines += wrap(
          words.results.urgent(
            time: words.actions.short(group.time), order: words.actions.order(action)),
          label: "- ")
        left -= 1
      }
    }
    let urgentCount = urgent.reduce(0) { $0 + $1.actions.count }
    if urgentCount > Self.mostUrgent {
      lines += wrap(words.results.moreInReport(count: urgentCount - Self.mostUrgent), label: "- ")
    }
    let later = report.actions.filter { !$0.isUrgent && $0.time.isTask }
    for group in later.prefix(Self.mostGroups) { lines += short(group, Self.titlesPerGroup, words) }
    // What hangs on a ban comes after it: its first days will do here.
    let unbanned = report.actions.filter { !$0.isUrgent && !$0.time.isTask && $0.time < .event }
    for group in unbanned.prefix(max(1, Self.mostGroups - later.count)) {
      lines += short(group, 1, words)
    }
    for group in report.actions where group.time == .event { lines += short(group, 1, words) }
    for group in report.actions where group.time == .may {
      lines += wrap(
        words.results.permitted(
          count: group.actions.count, time: words.actions.heading(group.time)),
        label: "- ")
    }
    for group in report.actions where group.time == .nothing {
      lines += short(group, 1, words)
    }
    return lines + over
  }

  /// "- Before 2 Dec 2027 (24): Set up risk management; and 23 more"
  private func short(_ group: ActionGroup, _ most: Int, _ words: Words) -> [String] {
    let shown = group.actions.prefix(most)
    let orders = words.clauses(shown.map { words.actions.order($0) })
    let rest = group.actions.count - shown.count
    let time = words.actions.short(group.time)
    return wrap(
      rest > 0
        ? words.results.groupMore(
          count: rest, time: time, all: group.actions.count, orders: orders)
        : words.results.group(time: time, all: group.actions.count, orders: orders),
      label: "- ")
  }

  /// The highest fines that can bind.
  func fines(_ report: Report) -> [String] {
    let words = report.words
    var lines: [String] = []
    if let fine = report.certainFine {
      let duty = report.timetable.flatMap(\.entries)
        .first { $0.threatens && $0.duty.fine == fine.level }
      lines += wrap(words.fines.highest(fine, missed: duty?.duty.title))
    }
    if let ban = report.banFine {
      // Where only a duty keeps a banned use away, and no answer points to one, the report will do.
      if !ban.isCertain { lines += wrap(words.fines.ifBanned(amount: ban.fine.shown)) }
    } else if let fine = report.openFine {
      lines += wrap(words.fines.ifOpen(amount: fine.shown))
    }
    if !lines.isEmpty {
      for guidance in report.guidance where guidance.topic == .fines {
        lines += wrap(words.reports.sentence(text: guidance.title))
      }
    }
    return lines
  }
}

extension FinesPhrases {
  /// `missed` is the title of a duty that carries this fine.
  fileprivate func highest(_ fine: FineEntry, missed: String?) -> String {
    if fine.level == .f1 { return highestForBan(amount: fine.shown) }
    guard let missed else { return highest(amount: fine.shown) }
    return highestFor(amount: fine.shown, duty: missed)
  }
}
