import Satisfiability
import Reasoning

@testable import Checks
import Testing

@testable import Questionnaires

extension Agreement {
  /// Shortest and longest interviews, the mean, and pairs of findings; for the empty sheet.
  func checkSurveys() {
    let worlds = truth.worlds
    let counts = worlds.map { world in world.values.count { $0 != nil } }
    guard let lengths = InterviewLengths(reasoner.questionnaire),
      let witnesses = Witnesses(reasoner.questionnaire)
    else {
      Issue.record("seed \(seed): too many questions")
      return
    }
    #expect(lengths.fewest == counts.min(), "seed \(seed)")
    #expect(lengths.most == counts.max(), "seed \(seed)")
    #expect(abs(lengths.mean - mean(counts)) < 1e-9, "seed \(seed)")
    for (number, finding) in reasoner.questionnaire.findings.enumerated() {
      let shortest = zip(worlds, counts).filter { $0.0.findings[number] }.map(\.1).min()
      let entry = witnesses.entries.first { $0.finding == finding.id }
      if let shortest, let entry {
        let outcome = reasoner.outcome(of: entry.answers, on: today)
        #expect(outcome.findings[number].status == .established, "seed \(seed)")
        #expect(outcome.open == [] && outcome.setAside == [], "seed \(seed)")
        #expect(entry.answers.count == shortest, "seed \(seed)")
      } else {
        // A world without any tier is a hole, which is no scenario.
        #expect(shortest == nil || outcome.mayBeSilent, "seed \(seed), \(finding.id)")
      }
    }
    checkPairs()
  }

  private func checkPairs() {
    var effort = Effort.unlimited
    let pairs = FindingPairs(reasoner, with: &effort)
    let findings = reasoner.questionnaire.findings
    let weighty = findings.indices.filter { findings[$0].tier.map { $0 > .minimal } ?? false }
    var twins: [[FindingID]] = []
    var strangers: [[FindingID]] = []
    for first in weighty {
      for second in weighty where second > first {
        let pair = [findings[first].id, findings[second].id]
        if truth.worlds.allSatisfy({ $0.findings[first] == $0.findings[second] }) {
          twins.append(pair)
        }
        if !truth.worlds.contains(where: { $0.findings[first] && $0.findings[second] }) {
          strangers.append(pair)
        }
      }
    }
    #expect(pairs.twins.map { [$0.first.id, $0.second.id] } == twins, "seed \(seed)")
    #expect(pairs.strangers.map { [$0.first.id, $0.second.id] } == strangers, "seed \(seed)")
  }

  /// A way through the tree is as likely as its answers are together.
  private func mean(_ counts: [Int]) -> Double {
    zip(truth.worlds, counts).reduce(0) { sum, pair in
      let likelihood = zip(pair.0.values, truth.domains).reduce(1.0) { product, next in
        next.0 == nil ? product : product / Double(next.1.count)
      }
      return sum + likelihood * Double(pair.1)
    }
  }
}
