import Questionnaires
import Reasoning

extension Session {
  /// Options of an answer that would rule a finding out by themselves, each with another option of
  /// the same answer that keeps the finding alive.
  func overruled(in id: QuestionID) -> [Consequences.Overruled] {
    guard let question = questionnaire.outline[id]?.question,
      case .choice(let chosen, _)? = answers[id], chosen.count > 1
    else { return [] }
    let options = question.options.filter { chosen.contains($0.id) }
    return options.compactMap { harmless in
      guard let source = harmless.clears?.cites.first,
        isAlive(source, with: outcome), !isAlive(source, choosing: [harmless.id], at: id),
        let decisive = options.first(where: {
          $0.id != harmless.id && isAlive(source, choosing: [harmless.id, $0.id], at: id)
        })
      else { return nil }
      return Consequences.Overruled(option: harmless.text, by: decisive.text, source: source)
    }
  }

  private func isAlive(_ source: SourceID, choosing chosen: [OptionID], at id: QuestionID) -> Bool {
    var other = answers
    other[id] = .choice(chosen: chosen, maybe: [])
    return isAlive(source, with: reasoner.outcome(of: other, on: outcome.date))
  }

  /// Whether a finding that rests on a text first of all holds, or may hold.
  private func isAlive(_ source: SourceID, with outcome: Outcome) -> Bool {
    outcome.findings.contains {
      $0.status != .ruledOut && $0.finding.isWeighty && $0.finding.cites.first == source
    }
  }
}
