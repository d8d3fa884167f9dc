import Assessments
import Questionnaires
import Reasoning
import Register
import Wording

/// What `:duties` says of a duty.
extension DutyWorkPhrases {
  func noSuch(_ typed: String, highest: Int) -> String {
    highest == 0 ? none : noSuch(typed: typed, highest: highest)
  }

  func noEvidence(_ number: Int, highest: Int) -> String {
    highest == 0 ? noEvidence : words.evidence.noSuch(number: "\(number)", highest: highest)
  }

  /// `[doing] Keep logs at least six months: Ann, by 1 Dec 2026; from 2 Dec 2027`
  func line(_ work: DutyWork, on date: CalendarDate) -> String {
    let isLate = work.isOverdue(on: date)
    return line(
      state: isLate ? markLate : words.duties.state(work.state.progress.kind), duty: work.title,
      details: words.clauses(
        [words.duties.who(work.state, isLate: isLate), law(work)].compactMap { $0 }))
  }

  /// After a change: the same with the reason.
  func changed(_ work: DutyWork, on date: CalendarDate) -> String {
    let state = words.duties.state(work.state.progress)
    guard let who = words.duties.who(work.state, isLate: work.isOverdue(on: date)) else {
      return changed(duty: work.title, state: state)
    }
    return changedWho(duty: work.title, state: state, who: who)
  }

  /// From when the law asks for it.
  func law(_ work: DutyWork) -> String {
    let when = words.starts.phrase(work.time ?? .undated)
    return switch work.standing {
    case .gone: words.duties.gone
    case .unknown: words.duties.unknown
    case .certain: when
    case .possible: lawPossible(when: when)
    }
  }
}
