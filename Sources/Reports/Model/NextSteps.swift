import Questionnaires

/// What to do first, for a reader with little time.
enum NextSteps {
  /// The most that anybody remembers.
  private static let most = 5
  /// So many from one finding, so that the others have their say.
  private static let mostFromOne = 3

  /// `established` with the worst finding first. What duties ask for comes in when the findings
  /// name too little.
  static func of(
    openCount: Int, established: [FindingEntry], timetable: [DutyGroup]
  ) -> [String] {
    var steps: [String] = []
    func add(_ step: String) {
      if steps.count < most, !steps.contains(step) { steps.append(step) }
    }
    if openCount > 0 { add("Settle what is still open; it can change the result.") }
    for entry in established { entry.finding.steps.prefix(mostFromOne).forEach(add) }
    for entry in established { entry.finding.steps.forEach(add) }
    for group in timetable where group.time != .undated {
      for entry in group.entries { add("\(group.time.words): \(entry.duty.title)") }
    }
    return steps
  }
}
