import Assessments
import Questionnaires

extension Recheck {
  /// What differs between two results for the same answers: tiers first, then findings, duties and
  /// questions, each in the order of the new questionnaire with what is gone behind.
  static func verdict(
    _ old: StoredResult, _ new: StoredResult, _ misfits: [Misfit]
  ) -> Verdict {
    var differences: [RecheckDifference] = misfits.map { .answerLost($0) }
    if old.tiers != new.tiers || old.isSettled != new.isSettled {
      differences.insert(.tiers(old: old.tiers, new: new.tiers), at: 0)
    }
    differences += steps(old.findings, new.findings).map { .finding($0) }
    differences += steps(old.duties, new.duties).map { .duty($0) }
    let before = Dictionary(
      old.questions.map { ($0.id, $0.wording) }, uniquingKeysWith: { first, _ in first })
    for question in new.questions {
      guard let wording = before[question.id] else {
        differences.append(.questionComes(question.id))
        continue
      }
      if wording != question.wording { differences.append(.questionReworded(question.id)) }
    }
    let now = Set(new.questions.map(\.id))
    differences += old.questions.filter { !now.contains($0.id) }.map { .questionGoes($0.id) }
    return differences.isEmpty ? .same : .changed(differences)
  }

  private static func steps(
    _ old: [StoredResult.Line], _ new: [StoredResult.Line]
  ) -> [RecheckDifference.Step] {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Set(new.map(\.id))
    let comeOrChanged = new.filter { before[$0.id] != $0 }.map {
      RecheckDifference.Step(id: $0.id, old: before[$0.id], new: $0)
    }
    return comeOrChanged
      + old.filter { !now.contains($0.id) }.map {
        RecheckDifference.Step(id: $0.id, old: $0, new: nil)
      }
  }
}
