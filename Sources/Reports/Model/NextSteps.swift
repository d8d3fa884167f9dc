import Reasoning
import Wording
import Questionnaires

/// What to do first, for a reader with little time.
enum NextSteps {
  /// The most that anybody remembers.
  private static let most = 5
  /// So many from the findings of the headline, so that the duties have their say.
  private static let mostFromHeadline = 3

  /// Where the worst findings name no steps, the notices do.
  static func of(_ report: Report) -> [String] {
    let (outcome, questionnaire) = (report.outcome, report.questionnaire)
    let (established, notices) = (report.established, report.notices)
    let openCount = report.openPoints.count
    let decisiveCount = report.analysis.decisiveCount
    var steps: [String] = []
    func add(_ step: String) {
      if steps.count < most, !steps.contains(step) { steps.append(step) }
    }
    // What is banned has to stop, whatever else is open.
    if openCount > 0, decisiveCount > 0, report.headline.tier != .prohibited {
      add("Settle what is still open; it can change the result.")
    }
    let worst = established.first?.finding.tier
    func advice(of entry: FindingEntry) -> [String] {
      guard entry.finding.falls(onOthersIn: outcome, of: questionnaire),
        let first = entry.finding.steps.first
      else { return entry.finding.steps }
      let others = entry.finding.borneBy.map { questionnaire.title(of: $0) }
      return ["Ask those who have to act (\(others.joined(separator: ", "))) for this: \(first)"]
    }
    // What never starts asks for no steps.
    let starting = established.filter { !$0.neverStarts }
    let ofWorst = starting.filter { $0.finding.tier == worst }.flatMap { advice(of: $0) }
    let ofNotices = notices.filter { !$0.neverStarts }.flatMap(\.finding.steps)
    let ofHeadline = ofWorst.isEmpty ? ofNotices : ofWorst
    if report.headline.tier != .prohibited {
      for question in report.headline.asks { add(question + spared(report)) }
    }
    for step in ofHeadline.prefix(mostFromHeadline) { add(step) }
    for group in report.timetable where group.counted > 0 {
      let count = Counting.of(group.counted, "duty", "duties")
      switch group.time {
      case .now where group.counted == 1:
        // Others of today may stand before it and bind only under a condition.
        if let only = group.entries.first(where: \.counts) {
          add("Do what applies now: \(only.duty.title).")
        }
      case .now: add("Go through the \(count) that \(verb(group, "applies", "apply")) now.")
      case .launch:
        add(
          "Before launch, get ready for the \(count) that \(verb(group, "starts", "start")) with it."
        )
      case .from(let day):
        add("Prepare for the \(count) that \(verb(group, "starts", "start")) on \(day.long).")
      case .undated, .never: break
      }
    }
    if openCount > 0, decisiveCount == 0 {
      add("Settle what is still open; it can change the duties.")
    }
    for step in ofHeadline + starting.flatMap({ advice(of: $0) }) { add(step) }
    return steps
  }

  /// How many of the duties may never start.
  private static func spared(_ report: Report) -> String {
    let entries = report.timetable.flatMap(\.entries).filter(\.counts)
    let count = entries.count { entry in
      entry.state.starts.count > 1 && entry.state.starts.contains { $0.day == .never }
    }
    return count == 0 ? "." : " (\(count) of the \(entries.count) duties shown here)."
  }

  private static func verb(_ group: DutyGroup, _ one: String, _ many: String) -> String {
    group.counted == 1 ? one : many
  }
}
