@testable import Reasoning
@testable import Checks
import Testing

@testable import Questionnaires

/// Two versions of a questionnaire, against comparing all their completions.
@Suite struct ComparisonTests {
  @Test func findsExactlyTheChangesOfRules() throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var changeCount = 0
    for seed in 0..<300 {
      var first = RandomQuestionnaire(seed: UInt64(seed))
      var second = RandomQuestionnaire(seed: UInt64(seed))
      let old = try #require(QuestionnaireReader.read(first.files()).questionnaire)
      let new = try #require(
        QuestionnaireReader.read(second.files(variant: seed + 7)).questionnaire)
      let found = QuestionnaireComparison(old, new)
      // Conditions may name bounds that the other version does not, so that the values of numbers
      // are not the same in both.
      guard old.outline.entries.allSatisfy({ !$0.question.options.isEmpty }) else { continue }
      let worlds = Array(zip(BruteForce(old).worlds, BruteForce(new).worlds))
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
      #expect(QuestionnaireComparison(old, old).isSame)
    }
    #expect(changeCount > 50)
  }
}
