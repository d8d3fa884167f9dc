import Questionnaires
import Testing

/// The ranking of open questions, against counting all completions.
@Suite struct InfluenceTests {
  @Test(arguments: 0..<8)
  func countsEveryCompletion(batch: Int) throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    for seed in (batch * 50)..<(batch * 50 + 50) {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
      let reasoner = Reasoner(questionnaire)
      let answers = random.answers(for: questionnaire)
      let open = reasoner.outcome(of: answers, on: today).open
      let truth = BruteForce(questionnaire, answers: answers).influences()
      let found = reasoner.influences(answers, open: open)
      #expect(Set(found.map(\.question)) == Set(open), "seed \(seed)")
      #expect(found.map(\.share) == found.map(\.share).sorted(by: >), "seed \(seed)")
      for influence in found {
        let share = try #require(truth[influence.question])
        #expect(abs(influence.share - share) < 1e-12, "seed \(seed), \(influence.question)")
        #expect((influence.share == 0) == (share == 0), "seed \(seed), \(influence.question)")
      }
    }
  }
}
