import Checks
import CommandSupport
import Questionnaires
import Reasoning

/// What differs between two versions, one line for each difference.
struct ComparisonWords {
  private let comparison: QuestionnaireComparison
  /// Of the new version.
  private let reasoner: Reasoner

  init(_ comparison: QuestionnaireComparison, _ reasoner: Reasoner) {
    self.comparison = comparison
    self.reasoner = reasoner
  }

  var lines: [String] {
    if comparison.isSame { return ["the same outcome for every answer sheet"] }
    return names(comparison.questions, "question") + names(comparison.findings, "finding")
      + names(comparison.duties, "duty")
      + QuestionnaireComparison.AdviceKind.allCases.flatMap { kind in
        comparison.advice[kind].map { names($0, kind.rawValue) } ?? []
      }
      + comparison.redated.map { "\($0): another tier or another day" }
      + comparison.changes.flatMap(lines)
  }

  private func names(_ names: QuestionnaireComparison.Names, _ kind: String) -> [String] {
    names.removed.map { "\(kind) \($0): only in the old version" }
      + names.added.map { "\(kind) \($0): only in the new version" }
  }

  private func lines(_ change: QuestionnaireComparison.Change) -> [String] {
    let name: String
    switch change.subject {
    case .tier(let from, let to):
      let example = change.gained.map(reasoner.describe) ?? ""
      return ["tier \(to.rawValue) instead of \(from.rawValue), for example \(example)"]
    case .start(let name):
      let example = change.gained.map(reasoner.describe) ?? ""
      return ["\(name): starts on another day, for example \(example)"]
    case .finding(let id): name = "finding \(id)"
    case .duty(let id): name = "duty \(id)"
    case .advice(let kind, let id): name = "\(kind.rawValue) \(id)"
    }
    let gained = change.gained.map {
      "\(name): holds where it did not, for example \(reasoner.describe($0))"
    }
    let lost = change.lost.map {
      "\(name): does not hold where it did, for example \(reasoner.describe($0))"
    }
    return [gained, lost].compactMap { $0 }
  }
}
