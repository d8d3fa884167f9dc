import Questionnaires
import Reasoning
import Testing

/// The differences that decide, against trying every set of them.
@Suite struct DecidingDifferencesTests {
  @Test func findsExactlyTheSmallestSets() throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var sizes: [Int: Int] = [:]
    var narrowed = 0
    for seed in 0..<600 {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
      let reasoner = Reasoner(questionnaire)
      let one = random.answers(for: questionnaire)
      let other = random.answers(for: questionnaire)
      let tiers = reasoner.outcome(of: one, on: today).possibleTiers
      let differing = questionnaire.outline.entries.map(\.question.id)
        .filter { one[$0] != other[$0] }
      guard differing.count <= 8 else { continue }
      var expected: [[QuestionID]: [Tier]] = [:]
      for bits in 1..<(1 << differing.count) {
        let set = differing.indices.filter { bits >> $0 & 1 == 1 }.map { differing[$0] }
        guard set.count <= expected.keys.first?.count ?? .max else { continue }
        var moved = one
        for question in set { moved[question] = other[question] }
        let then = reasoner.outcome(of: moved, on: today).possibleTiers
        guard then != tiers else { continue }
        if let size = expected.keys.first?.count, set.count < size { expected = [:] }
        expected[set] = then
      }
      let found = DecidingDifferences(reasoner, one, other, most: 300)
      #expect(!found.isCut)
      let sets = Dictionary(uniqueKeysWithValues: found.sets.map { ($0.questions, $0.tiers) })
      #expect(sets == expected, "seed \(seed)")
      sizes[expected.keys.first?.count ?? 0, default: 0] += 1
      if expected.values.contains(where: { $0.allSatisfy(tiers.contains) }) { narrowed += 1 }
    }
    // All that matters came up often enough.
    #expect(sizes[1, default: 0] > 50 && sizes[2, default: 0] > 2, "\(sizes)")
    #expect(narrowed > 20)
  }

  @Test func theSameAnswersDecideNothing() throws {
    var random = RandomQuestionnaire(seed: 7)
    let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
    let answers = random.answers(for: questionnaire)
    #expect(DecidingDifferences(Reasoner(questionnaire), answers, answers).sets.isEmpty)
  }

  @Test func noMoreSetsThanAskedForAreNamed() throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var cut = 0
    for seed in 0..<200 {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
      let reasoner = Reasoner(questionnaire)
      let one = random.answers(for: questionnaire)
      let other = random.answers(for: questionnaire)
      let all = DecidingDifferences(reasoner, one, other, most: 300).sets
      let few = DecidingDifferences(reasoner, one, other, most: 1)
      #expect(few.sets.count == min(all.count, 1), "seed \(seed)")
      #expect(few.isCut == (all.count > 1))
      let tiers = reasoner.outcome(of: one, on: today).possibleTiers
      #expect(few.sets.allSatisfy { $0.tiers != tiers })
      cut += few.isCut ? 1 : 0
    }
    #expect(cut > 5)
  }
}
