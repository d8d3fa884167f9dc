package import Questionnaires
package import Reasoning
import Scenarios

/// Somebody's answers to a case, marked: the result first, then the findings, then the answers.
///
/// Only what the story tells is scored. What follows from a model answer that it does not tell
/// counts neither for nor against anybody.
package struct Marking {
  /// What the result is worth.
  package static let resultWorth = 10
  /// What each finding is worth.
  package static let findingWorth = 2
  /// A result that is left open says something up to so many tiers.
  private static let widestRange = 2

  package let training: TrainingCase
  package let result: Mark
  package let theirTiers: [Tier]
  package let modelTiers: [Tier]
  /// Conclusions above *minimal* that follow from what the story tells.
  package let findings: [FindingMark]
  /// Conclusions above *minimal* that the model rules out.
  package let tooMany: [Finding]
  /// In the order of the questionnaire: what either of the two was asked.
  package let answers: [AnswerMark]
  /// How many hints were asked for; each costs a point.
  package let hints: Int
  /// The answers of the model, with all that follows.
  package let model: Analysis

  package init(
    _ training: TrainingCase, _ answers: Answers, hints: Int = 0, _ reasoner: Reasoner
  ) {
    let scenario = training.scenario
    let model = Analysis(reasoner, scenario.answers, on: scenario.asOf)
    let theirs = reasoner.outcome(of: answers, on: scenario.asOf)
    let told =
      training.teaching == nil
      ? model : Analysis(reasoner, training.toldAnswers, on: scenario.asOf)
    self.training = training
    self.hints = hints
    self.model = model
    theirTiers = theirs.possibleTiers
    modelTiers = model.outcome.possibleTiers
    result = Self.result(training, theirs, told.outcome)
    findings = told.outcome.findings
      .filter { $0.status == .established && Self.counts($0.finding) }
      .map { FindingMark(finding: $0.finding, mark: Self.mark($0.finding, answers, theirs, told)) }
    tooMany = theirs.findings.filter {
      $0.status == .established && Self.counts($0.finding)
        && told.outcome[$0.finding.id]?.status == .ruledOut
    }.map(\.finding)
    self.answers = Self.answers(training, answers, theirs, model.outcome, reasoner)
  }

  private static func counts(_ finding: Finding) -> Bool {
    finding.tier.map { $0 > .minimal } ?? false
  }

  /// Left possible is half of it when anything that decides it was answered: whoever is not sure of
  /// anything leaves all findings possible.
  private static func mark(
    _ finding: Finding, _ answers: Answers, _ theirs: Outcome, _ told: Analysis
  ) -> Mark {
    switch theirs[finding.id]?.status ?? .ruledOut {
    case .established: .right
    case .possible:
      told.basis(of: finding.id).contains { (answers[$0] ?? .unsure) != .unsure }
        ? .partly : .wrong
    case .ruledOut: .wrong
    }
  }

  /// Right: the tier of the case; or what the told facts leave open, left open in the same way. A
  /// range that holds the tier is half of it only while it is narrow.
  private static func result(_ training: TrainingCase, _ theirs: Outcome, _ told: Outcome) -> Mark {
    let accepted = training.acceptedTiers
    if let possible = training.scenario.expect.possible, theirs.possibleTiers == possible {
      return .right
    }
    if theirs.isSettled {
      return theirs.tier.map(accepted.contains) ?? false ? .right : .wrong
    }
    if !told.isSettled, theirs.possibleTiers == told.possibleTiers { return .right }
    let holdsIt = theirs.possibleTiers.contains(where: accepted.contains)
    return holdsIt && theirs.possibleTiers.count <= widestRange ? .partly : .wrong
  }

  private static func answers(
    _ training: TrainingCase, _ answers: Answers, _ theirs: Outcome, _ model: Outcome,
    _ reasoner: Reasoner
  ) -> [AnswerMark] {
    let entries = reasoner.questionnaire.outline.entries
    return entries.indices.compactMap { number in
      let question = entries[number].question
      let isTheirs = theirs.relevance[number] != .ruledOut
      let isModels = model.relevance[number] != .ruledOut
      guard isTheirs || isModels else { return nil }
      let given = isTheirs ? answers[question.id] : nil
      let right = isModels ? training.scenario.answers[question.id] : nil
      let unscored: AnswerMark.Unscored? =
        if !isModels || right == nil {
          .onlyTheirs
        } else if let teaching = training.teaching {
          !teaching.told.contains(question.id) ? .notTold : isTheirs ? nil : .notReached
        } else {
          .undeclared
        }
      let mark = unscored == nil ? right.map { AnswerMark.mark(given, $0) } : nil
      return AnswerMark(
        question: question, theirs: given, model: right, mark: mark, unscored: unscored)
    }
  }

  // MARK: Points

  package var resultPoints: Points { result.points(of: Self.resultWorth) }

  /// Each conclusion too many takes one away again; never below nothing.
  package var findingPoints: Points {
    let found = findings.reduce(Points(0)) { $0 + $1.mark.points(of: Self.findingWorth) }
    return Points(halves: max(0, found.halves - 2 * Self.findingWorth * tooMany.count))
  }

  package var mostFindingPoints: Points { Points(findings.count * Self.findingWorth) }

  package var scored: [AnswerMark] { answers.filter { $0.mark != nil } }

  package var answerPoints: Points {
    scored.reduce(Points(0)) { $0 + ($1.mark?.points(of: 1) ?? Points(0)) }
  }

  package var mostAnswerPoints: Points { Points(scored.count) }

  package var points: Points {
    let sum = resultPoints + findingPoints + answerPoints
    return Points(halves: max(0, sum.halves - 2 * hints))
  }

  package var mostPoints: Points {
    Points(Self.resultWorth) + mostFindingPoints + mostAnswerPoints
  }

  /// Whole percent of the points that can be had.
  package var percent: Int {
    mostPoints.halves == 0 ? 0 : (points.halves * 100 + mostPoints.halves / 2) / mostPoints.halves
  }
}
