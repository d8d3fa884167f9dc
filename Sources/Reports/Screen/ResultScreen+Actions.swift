import Documents
import Questionnaires
import Wording

extension ResultScreen {
  /// So many lines for what is urgent; a longer list stands in the report.
  private static let mostUrgent = 3
  private static let titlesPerGroup = 2
  private static let mostGroups = 2

  /// What to do: the urgent line by line, the rest by its day.
  func actions(_ report: Report) -> [String] {
    guard !report.actions.isEmpty else { return [] }
    var lines = ["WHAT TO DO"]
    let urgent = report.actions.filter(\.isUrgent)
    var left = Self.mostUrgent
    for group in urgent {
      for action in group.actions.prefix(left) {
        lines += wrap("\(group.time.words): \(ActionWords.order(action)).", label: "- ")
        left -= 1
      }
    }
    let urgentCount = urgent.reduce(0) { $0 + $1.actions.count }
    lines += more(urgentCount - Self.mostUrgent, in: "the report")
    let later = report.actions.filter { !$0.isUrgent && $0.time < .event }
    for group in later.prefix(Self.mostGroups) { lines += short(group, Self.titlesPerGroup) }
    for group in report.actions where group.time == .event { lines += short(group, 1) }
    for group in report.actions where group.time == .may {
      lines += wrap("\(group.time.words): \(group.actions.count), see the report.", label: "- ")
    }
    for group in report.actions where group.time == .nothing {
      lines += short(group, 1)
    }
    return lines
  }

  /// "- Before 2 Dec 2027 (24): Set up risk management; and 23 more"
  private func short(_ group: ActionGroup, _ most: Int) -> [String] {
    let titles = group.actions.prefix(most).map { ActionWords.order($0) }
    let rest = group.actions.count - titles.count
    let dots = rest > 0 ? "; and \(rest) more" : ""
    return wrap(
      "\(group.time.words) (\(group.actions.count)): \(titles.joined(separator: "; "))\(dots).",
      label: "- ")
  }

  /// The highest fines that can bind.
  func fines(_ report: Report) -> [String] {
    var lines: [String] = []
    if let fine = report.fines.first {
      let duty = report.timetable.flatMap(\.entries)
        .first { $0.threatens && $0.duty.fine == fine.level }
      lines += wrap(FineWords.highest(fine.shown, fine.level, missed: duty?.duty.title))
    }
    if let fine = report.possibleFine {
      lines += wrap(
        fine.level == .f1 && report.headline.tier != .prohibited
          ? FineWords.ifBanned(fine.shown) : FineWords.ifOpen(fine.shown))
    }
    if !lines.isEmpty {
      for guidance in report.guidance where guidance.topic == .fines {
        lines += wrap("\(guidance.title).")
      }
    }
    return lines
  }
}
