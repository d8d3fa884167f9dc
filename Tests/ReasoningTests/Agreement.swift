@testable import Reasoning
import Questionnaires
import Testing

/// Holds what the reasoner says of one sheet against all completions.
struct Agreement {
  let reasoner: Reasoner
  let truth: BruteForce
  let answers: Answers
  let today: CalendarDate
  let seed: Int
  let outcome: Outcome
  /// For each of all worlds the questions whose values in it go against the answers.
  let contradictions: [Set<QuestionID>]
  /// The worlds that the answers leave possible.
  let worlds: [BruteForce.World]

  init(
    _ reasoner: Reasoner, _ truth: BruteForce, _ answers: Answers, on today: CalendarDate,
    knowing known: inout KnownWorlds, seed: Int
  ) {
    self.reasoner = reasoner
    self.truth = truth
    self.answers = answers
    self.today = today
    self.seed = seed
    outcome = reasoner.outcome(of: answers, on: today, knowing: &known)
    let contradictions = truth.contradictions(answers)
    self.contradictions = contradictions
    worlds = truth.worlds.indices.filter { contradictions[$0].isEmpty }.map { truth.worlds[$0] }
  }

  func checkOutcome() {
    for (number, state) in outcome.findings.enumerated() {
      #expect(
        state.status == Self.status(worlds.map { $0.findings[number] }),
        "seed \(seed), finding \(state.finding.id)")
    }
    for (number, state) in outcome.duties.enumerated() {
      #expect(
        state.status == Self.status(worlds.map { $0.duties[number] }), "seed \(seed), duty")
    }
    for (number, status) in outcome.relevance.enumerated() {
      let isAsked = worlds.map { $0.values[number] != nil }
      #expect(status == Self.status(isAsked), "seed \(seed), question \(number)")
    }
    let tiers = Set(worlds.map(\.tier))
    #expect(Set(outcome.possibleTiers) == Set(tiers.compactMap { $0 }), "seed \(seed)")
    #expect(outcome.mayBeSilent == tiers.contains(nil), "seed \(seed)")
    let entries = reasoner.questionnaire.outline.entries
    let unanswered = worlds.map { world in
      zip(entries, world.values).count { $1 != nil && answers[$0.question.id] == nil }
    }
    let remaining = outcome.progress.remaining
    #expect(remaining.lowerBound <= unanswered.min() ?? 0, "seed \(seed)")
    #expect(remaining.upperBound >= unanswered.max() ?? 0, "seed \(seed)")
  }

  /// Where all completions are few enough to be counted.
  func checkInfluences() {
    guard let shares = truth.influences(answers, most: 3000) else { return }
    let found = Analysis(reasoner, answers, on: today).influences
    #expect(Set(found.map(\.question)) == Set(outcome.open), "seed \(seed)")
    #expect(found.map(\.rounded) == found.map(\.rounded).sorted(by: >), "seed \(seed)")
    for influence in found {
      let share = shares[influence.question] ?? -1
      #expect(abs(influence.share - share) < 1e-12, "seed \(seed), \(influence.question)")
      #expect((influence.share == 0) == (share == 0), "seed \(seed), \(influence.question)")
    }
  }

  /// A set of answers leads to a tier exactly when it holds all that some completion with the tier
  /// goes against.
  func checkWhatIf() {
    let found = Analysis(reasoner, answers, on: today).whatIf
    for set in found where set.changes.count == 1 {
      for change in set.changes {
        for way in [change.answer] + change.others where way != .unsure {
          let changed = answers.merging([change.question: way]) { $1 }
          let tiers = reasoner.outcome(of: changed, on: today).possibleTiers
          #expect(tiers.contains(set.tier), "seed \(seed), \(change.question)")
        }
      }
    }
    let fixed = Set(
      truth.questionnaire.outline.entries.map(\.question).filter(\.isFixed).map(\.id))
    for tier in Tier.allCases {
      let sets = Set(found.filter { $0.tier == tier }.map { Set($0.changes.map(\.question)) })
      let ways = Set(zip(truth.worlds, contradictions).filter { $0.0.tier == tier }.map(\.1))
      let smallest = ways.filter { way in
        way.count <= 3 && fixed.isDisjoint(with: way)
          && !ways.contains { $0.isStrictSubset(of: way) }
      }
      #expect(
        sets == (smallest.contains([]) ? [] : smallest), "seed \(seed), \(tier)")
    }
  }

  /// The answers named as the basis of a finding decide it without all others, and none is too
  /// many.
  func checkBasis() {
    var explainer = Explainer(reasoner, answers)
    for state in outcome.findings where state.status != .possible {
      guard let basis = explainer.basis(of: state.finding.id) else {
        Issue.record("seed \(seed): no basis for \(state.finding.id)")
        continue
      }
      #expect(status(of: state.finding.id, with: basis) == state.status, "seed \(seed)")
      for question in basis {
        let rest = basis.filter { $0 != question }
        #expect(
          status(of: state.finding.id, with: rest) == .possible,
          "seed \(seed): \(question) is not needed")
      }
    }
  }

  private func status(of finding: FindingID, with questions: [QuestionID]) -> Status? {
    let part = answers.filter { questions.contains($0.key) }
    return reasoner.outcome(of: part, on: today)[finding]?.status
  }

  static func status(_ values: [Bool]) -> Status {
    if !values.contains(true) { return .ruledOut }
    return values.contains(false) ? .possible : .established
  }
}
