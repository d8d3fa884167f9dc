import Assessments
import Questionnaires
import Reasoning
import Register
import Wording

extension DutiesReport {
  private var phrases: DutyBookPhrases { words.dutyBook }

  /// `12 duties of 2 systems: 9 to be done (1 late), 2 done, 1 not needed; 3 not shown`
  var summary: String {
    var parts = [
      all.isEmpty
        ? phrases.noDuties
        : phrases.counted(
          count: all.count, systems: phrases.systems(count: systems.count),
          parts: words.list(counts))
    ]
    if hiddenPossible > 0 { parts.append(phrases.possibleNotShown(count: hiddenPossible)) }
    if hiddenCount > 0 { parts.append(phrases.notShown(count: hiddenCount)) }
    if !broken.isEmpty { parts.append(phrases.filesNotRead(count: broken.count)) }
    return words.clauses(parts)
  }

  private var counts: [String] {
    let pending = all.filter(\.isPending)
    let counted = pending.count(where: \.counts)
    let possible = pending.count { $0.standing == .possible }
    let others = pending.count - counted - possible
    let never = all.count { $0.isGiven && $0.time == .never && $0.state.progress.isPending }
    let late = all.count { isLate($0) }
    let done = all.count { $0.state.progress == .done }
    let unneeded = all.count { $0.state.progress.kind == .notNeeded }
    let gone = all.count { !$0.isGiven }
    var counts = [
      late > 0
        ? phrases.toBeDoneLate(count: counted, late: late) : phrases.toBeDone(count: counted)
    ]
    if others > 0 { counts.append(phrases.others(count: others)) }
    if possible > 0 { counts.append(phrases.possible(count: possible)) }
    if never > 0 { counts.append(phrases.never(count: never)) }
    if done > 0 { counts.append(phrases.done(count: done)) }
    if unneeded > 0 { counts.append(phrases.notNeeded(count: unneeded)) }
    if gone > 0 { counts.append(phrases.gone(count: gone)) }
    return counts
  }

  /// In place of duties, where none are shown.
  func nothing(of system: System) -> String {
    system.hiddenPossible > 0 ? phrases.nothingCertain : phrases.nothingFollows
  }

  /// What the law says of the day: `now`, `from 2 Dec 2027, possible`.
  func law(_ work: DutyWork) -> String {
    switch work.standing {
    case .gone: return words.duties.gone
    case .unknown: return words.duties.unknown
    case .certain, .possible: break
    }
    var parts = [words.starts.phrase(work.time ?? .undated)]
    if work.standing == .possible { parts.append(phrases.lawPossible) }
    if work.isConditional, let condition = work.duty?.onlyIf {
      parts.append(phrases.lawOnlyIf(condition: condition))
    }
    if let binds = work.duty.flatMap({ binding($0.binds) }) { parts.append(binds) }
    return words.list(parts)
  }

  /// Without a role the duty falls on everybody.
  func role(_ work: DutyWork) -> String? { work.role.map { questionnaire.title(of: $0) } }

  /// Nil for what must be done.
  private func binding(_ binds: Duty.Binding) -> String? {
    switch binds {
    case .must: nil
    case .whenAsked: phrases.bindsWhenAsked
    case .may: phrases.bindsMay
    case .offer: phrases.bindsOffer
    case .goodPractice: phrases.bindsGoodPractice
    }
  }
}
