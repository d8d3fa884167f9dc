import Assessments
import Questionnaires
import Reasoning
import Register
import Wording

extension DutiesReport {
  /// `12 duties of 2 systems: 9 to be done (1 late), 2 done, 1 not needed; 3 not shown`
  var summary: String {
    let pending = all.filter(\.isPending)
    let counted = pending.count(where: \.counts)
    let possible = pending.count { $0.standing == .possible }
    let others = pending.count - counted - possible
    let never = all.count { $0.isGiven && $0.time == .never && $0.state.progress.isPending }
    let late = all.count { isLate($0) }
    let done = all.count { $0.state.progress == .done }
    let unneeded = all.count { $0.state.progress.kind == .notNeeded }
    let gone = all.count { !$0.isGiven }
    var parts = ["\(counted) to be done" + (late > 0 ? " (\(late) late)" : "")]
    if others > 0 { parts.append("\(others) under a condition or by choice") }
    if possible > 0 { parts.append("\(possible) possible") }
    if never > 0 { parts.append("\(never) that do not start as things stand") }
    if done > 0 { parts.append("\(done) done") }
    if unneeded > 0 { parts.append("\(unneeded) not needed") }
    if gone > 0 { parts.append("\(gone) that the answers do not lead to any more") }
    var text =
      all.isEmpty
      ? "no duties"
      : "\(Counting.of(all.count, "duty", "duties")) of "
        + "\(Counting.of(systems.count, "system", "systems")): \(parts.joined(separator: ", "))"
    if hiddenCount > 0 { text += "; \(hiddenCount) not shown" }
    if !broken.isEmpty { text += "; \(Counting.of(broken.count, "file", "files")) not read" }
    return text
  }

  /// What the law says of the day: `applies now`, `from 2 Dec 2027, possible`.
  func law(_ work: DutyWork) -> String {
    switch work.standing {
    case .gone: return DutyWords.gone
    case .unknown: return DutyWords.unknown
    case .certain, .possible: break
    }
    var parts = [(work.time ?? .undated).phrase]
    if work.standing == .possible { parts.append("possible") }
    if work.isConditional, let condition = work.duty?.onlyIf {
      parts.append("only if: \(condition)")
    }
    if let binds = work.duty?.binds, binds != .must { parts.append(Self.words(binds)) }
    return parts.joined(separator: ", ")
  }

  /// Without a role the duty falls on everybody.
  func role(_ work: DutyWork) -> String? { work.role.map { questionnaire.title(of: $0) } }

  private static func words(_ binds: Duty.Binding) -> String {
    switch binds {
    case .must: "must be done"
    case .whenAsked: "when somebody asks"
    case .may: "may be done"
    case .offer: "offered by others"
    case .goodPractice: "good practice"
    }
  }
}
