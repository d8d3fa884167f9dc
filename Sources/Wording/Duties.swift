package import Assessments
import Questionnaires

/// The words for the work on a duty.
extension DutiesPhrases {
  /// One word or two: `open`, `doing`, `done`, `not needed`.
  package func state(_ kind: DutyProgress.Kind) -> String {
    switch kind {
    case .open: open
    case .doing: doing
    case .done: done
    case .notNeeded: notNeeded
    }
  }

  /// The same with the reason: `not needed: no such data`.
  package func state(_ progress: DutyProgress) -> String {
    let state = state(progress.kind)
    return progress.reason.map { words.lists.labelled(label: state, value: $0.text) } ?? state
  }

  /// Who sees to it, and until when: `Ann Berg, by 1 Dec 2026 (late)`; nil when neither is known.
  package func who(_ state: DutyRecord.State, isLate: Bool) -> String? {
    switch (state.person, state.day) {
    case (let person?, let day?):
      isLate ? personLate(person: person, day: day) : self.person(person: person, day: day)
    case (nil, let day?): isLate ? byDayLate(day: day) : byDay(day: day)
    case (let person, nil): person
    }
  }

  /// `a.pdf`, `a.pdf (Contract)`
  package func evidence(_ piece: Evidence) -> String {
    piece.title.map { words.lists.bracketed(text: piece.place, remark: $0) } ?? piece.place
  }

  /// Several pieces in one line.
  package func evidence(_ pieces: [Evidence]) -> String {
    words.clauses(pieces.map { evidence($0) })
  }
}
