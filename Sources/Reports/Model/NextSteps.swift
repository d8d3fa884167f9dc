import Questionnaires

/// What to do first, for a reader with little time.
enum NextSteps {
  /// The most that anybody remembers.
  private static let most = 5
  /// So many from the findings of the headline, so that the duties have their say.
  private static let mostFromHeadline = 3

  /// `established` with the worst finding first; where the worst ones name no steps, the notices do.
  static func of(
    openCount: Int, decisiveCount: Int, established: [FindingEntry], notices: [FindingEntry],
    timetable: [DutyGroup]
  ) -> [String] {
    var steps: [String] = []
    func add(_ step: String) {
      if steps.count < most, !steps.contains(step) { steps.append(step) }
    }
    if openCount > 0 {
      let what = decisiveCount > 0 ? "result" : "duties"
      add("Settle what is still open; it can change the \(what).")
    }
    let worst = established.first?.finding.tier
    let ofWorst = established.filter { $0.finding.tier == worst }.flatMap(\.finding.steps)
    let ofHeadline = ofWorst.isEmpty ? notices.flatMap(\.finding.steps) : ofWorst
    for step in ofHeadline.prefix(mostFromHeadline) { add(step) }
    for group in timetable {
      let count = Counting.of(group.entries.count, "duty", "duties")
      switch group.time {
      case .now: add("Go through the \(count) that \(verb(group, "applies", "apply")) now.")
      case .from(let day):
        add("Prepare for the \(count) that \(verb(group, "starts", "start")) on \(day.long).")
      case .undated: break
      }
    }
    for step in ofHeadline + established.flatMap(\.finding.steps) { add(step) }
    return steps
  }

  private static func verb(_ group: DutyGroup, _ one: String, _ many: String) -> String {
    group.entries.count == 1 ? one : many
  }
}
