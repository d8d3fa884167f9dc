import Questionnaires
import Testing

/// Changes that lead to another tier, against trying every set of answers.
@Suite struct WhatIfTests {
  @Test(arguments: 0..<4)
  func findsExactlyTheSmallestSets(batch: Int) throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    for seed in (9000 + batch * 40)..<(9000 + batch * 40 + 40) {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
      let answers = random.answers(for: questionnaire)
      let found = Reasoner(questionnaire).whatIf(answers, on: today)
      let truth = Self.smallestSets(questionnaire, answers)
      for tier in Tier.allCases {
        let sets = Set(found.filter { $0.tier == tier }.map { Set($0.changes.map(\.question)) })
        #expect(sets == truth[tier] ?? [], "seed \(seed), \(tier)")
      }
    }
  }

  /// For each tier that the answers rule out: the smallest sets of up to three answers without
  /// which some completion reaches it.
  private static func smallestSets(
    _ questionnaire: Questionnaire, _ answers: Answers
  ) -> [Tier: Set<Set<QuestionID>>] {
    let possible = BruteForce(questionnaire, answers: answers).tiers
    var found: [Tier: Set<Set<QuestionID>>] = [:]
    for size in 1...3 {
      for set in subsets(of: Array(answers.keys), size: size) {
        let tiers = BruteForce(questionnaire, answers: answers.filter { !set.contains($0.key) })
          .tiers
        for tier in Tier.allCases where tiers.contains(tier) && !possible.contains(tier) {
          if !(found[tier] ?? []).contains(where: { $0.isSubset(of: set) }) {
            found[tier, default: []].insert(set)
          }
        }
      }
    }
    return found
  }

  private static func subsets<Item: Hashable>(of items: [Item], size: Int) -> [Set<Item>] {
    if size == 0 { return [[]] }
    guard let first = items.first else { return [] }
    let rest = Array(items.dropFirst())
    return subsets(of: rest, size: size - 1).map { $0.union([first]) }
      + subsets(of: rest, size: size)
  }
}
