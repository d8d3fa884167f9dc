@testable import Reasoning
@testable import Checks
import Testing

@testable import Questionnaires

/// Two versions of a questionnaire, against comparing all their completions.
@Suite struct ComparisonTests {
  /// The same completion in both versions.
  private typealias Worlds = [(BruteForce.World, BruteForce.World)]

  @Test func findsExactlyTheChangesOfRules() throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var changeCount = 0
    var startCount = 0
    for seed in 0..<300 {
      var first = RandomQuestionnaire(seed: UInt64(seed))
      var second = RandomQuestionnaire(seed: UInt64(seed))
      let old = try #require(QuestionnaireReader.read(first.files()).questionnaire)
      let new = try #require(
        QuestionnaireReader.read(second.files(variant: seed + 7)).questionnaire)
      let found = QuestionnaireComparison(old, new)
      let (before, after) = (BruteForce(old, beside: new), BruteForce(new, beside: old))
      let worlds = Array(zip(before.worlds, after.worlds))
      #expect(worlds.allSatisfy { $0.values == $1.values }, "seed \(seed)")
      for finding in old.findings {
        guard let one = old.findings.firstIndex(where: { $0.id == finding.id }),
          let two = new.findings.firstIndex(where: { $0.id == finding.id })
        else { continue }
        let change = found.changes.first { $0.subject == .finding(finding.id) }
        let gained = worlds.contains { !$0.findings[one] && $1.findings[two] }
        let lost = worlds.contains { $0.findings[one] && !$1.findings[two] }
        #expect((change?.gained != nil) == gained, "seed \(seed), \(finding.id)")
        #expect((change?.lost != nil) == lost, "seed \(seed), \(finding.id)")
        if let sheet = change?.gained {
          changeCount += 1
          #expect(Reasoner(old).outcome(of: sheet, on: today)[finding.id]?.status == .ruledOut)
          #expect(Reasoner(new).outcome(of: sheet, on: today)[finding.id]?.status == .established)
        }
      }
      for from in Tier.allCases {
        for to in Tier.allCases where to != from {
          let isFound = found.changes.contains { $0.subject == .tier(from: from, to: to) }
          #expect(isFound == worlds.contains { $0.tier == from && $1.tier == to }, "seed \(seed)")
        }
      }
      startCount += compareStarts(found, before, after, worlds, seed)
      compareAdvice(found, before, after, worlds, seed)
      #expect(QuestionnaireComparison(old, old).isSame)
    }
    #expect(changeCount > 50)
    #expect(startCount > 50)
  }

  /// A start is another one when some answers, with which the rule holds in both versions, fulfil its
  /// condition in only one of them. How often that is.
  private func compareStarts(
    _ found: QuestionnaireComparison, _ old: BruteForce, _ new: BruteForce, _ worlds: Worlds,
    _ seed: Int
  ) -> Int {
    var count = 0
    func compare(
      _ name: String, _ ones: [OtherRules.Number], _ twos: [OtherRules.Number],
      holds: (BruteForce.World, BruteForce.World) -> Bool
    ) {
      let isChanged = worlds.contains { one, two in
        holds(one, two) && zip(ones, twos).contains { one.holds($0) != two.holds($1) }
      }
      count += isChanged ? 1 : 0
      let isFound = found.changes.contains { $0.subject == .start(of: name) }
      #expect(isFound == isChanged, "seed \(seed), \(name)")
    }
    for (one, finding) in old.questionnaire.findings.enumerated() {
      guard let two = new.questionnaire.findings.firstIndex(where: { $0.id == finding.id }) else {
        continue
      }
      compare(finding.id.text, old.others.graces[one], new.others.graces[two]) {
        $0.findings[one] && $1.findings[two]
      }
    }
    for (one, duty) in old.questionnaire.duties.enumerated() {
      guard let two = new.questionnaire.duties.firstIndex(where: { $0.id == duty.id }) else {
        continue
      }
      let (ones, twos) = (old.others.starts[one], new.others.starts[two])
      compare(duty.id.text, ones.compactMap { $0 }, twos.compactMap { $0 }) {
        $0.duties[one] && $1.duties[two]
      }
      let change = found.changes.first { $0.subject == .duty(duty.id) }
      let gained = worlds.contains { !$0.duties[one] && $1.duties[two] }
      let lost = worlds.contains { $0.duties[one] && !$1.duties[two] }
      #expect((change?.gained != nil) == gained, "seed \(seed), \(duty.id)")
      #expect((change?.lost != nil) == lost, "seed \(seed), \(duty.id)")
    }
    return count
  }

  private func compareAdvice(
    _ found: QuestionnaireComparison, _ old: BruteForce, _ new: BruteForce, _ worlds: Worlds,
    _ seed: Int
  ) {
    let kinds:
      [(QuestionnaireComparison.AdviceKind, String, KeyPath<OtherRules, [OtherRules.Number]>)]
    kinds = [(.timeline, "t", \.timeline), (.guidance, "g", \.guidance), (.draft, "w", \.forms)]
    for (kind, id, rules) in kinds {
      let (one, two) = (old.others[keyPath: rules][0], new.others[keyPath: rules][0])
      let change = found.changes.first { $0.subject == .advice(kind, id: id) }
      let gained = worlds.contains { !$0.holds(one) && $1.holds(two) }
      let lost = worlds.contains { $0.holds(one) && !$1.holds(two) }
      #expect((change?.gained != nil) == gained, "seed \(seed), \(id)")
      #expect((change?.lost != nil) == lost, "seed \(seed), \(id)")
    }
  }
}
