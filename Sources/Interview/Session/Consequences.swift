import Reasoning
import Assessments
import Questionnaires

/// What an answer changed, as far as it is worth a line.
struct Consequences: Equatable {
  struct Cleared: Equatable {
    let source: SourceID?
    let because: String
  }

  struct Doubt: Equatable {
    let finding: FindingID
    let dependsOn: QuestionID
  }

  struct Overruled: Equatable {
    let option: String
    /// What was chosen beside it and decides.
    let by: String
    let source: SourceID
  }

  /// The worst first.
  let established: [FindingID]
  let doubtful: [Doubt]
  /// Only findings that had been established or in doubt before.
  let ruledOut: [FindingID]
  /// What the answer just given rules out, and why.
  let cleared: [Cleared]
  /// Harmless choices of this answer that take nothing back, because another one decides.
  let overruled: [Overruled]
  /// How many answers count no more.
  let setAside: Int
  /// How many answers that had been set aside count again.
  let restored: Int

  /// What changed when `question` was answered.
  init(from before: Session, to after: Session, answering question: QuestionID) {
    var established: [Finding] = []
    var doubtful: [Doubt] = []
    var ruledOut: [FindingID] = []
    for (old, new) in zip(before.outcome.findings, after.outcome.findings)
    where new.finding.isWeighty {
      let id = new.finding.id
      let wasNoted = old.status == .established || before.doubtful[id] != nil
      switch new.status {
      case .established: if old.status != .established { established.append(new.finding) }
      case .ruledOut: if wasNoted { ruledOut.append(id) }
      case .possible:
        if before.doubtful[id] == nil, let points = after.doubtful[id], let first = points.first {
          doubtful.append(Doubt(finding: id, dependsOn: first))
        }
      }
    }
    // Sorting is stable: findings of one tier stay in the order of the questionnaire.
    self.established = established.sorted { ($0.tier ?? .outside) > ($1.tier ?? .outside) }
      .map(\.id)
    self.doubtful = doubtful
    self.ruledOut = ruledOut
    cleared = after.outcome.clearings(of: after.answers, after.questionnaire)
      .filter { $0.question == question }
      .map { Cleared(source: $0.cites.first, because: $0.because) }
    overruled = after.overruled(in: question)
    let wasAside = Set(before.outcome.setAside)
    let isAside = Set(after.outcome.setAside)
    setAside = isAside.subtracting(wasAside).count
    restored = wasAside.subtracting(isAside).count
  }
}
