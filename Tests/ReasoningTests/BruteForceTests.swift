import Questionnaires
import Testing

/// The reasoner against every completion written down, on questionnaires made by chance.
@Suite struct BruteForceTests {
  private static let today = CalendarDate(iso: "2026-11-23")

  @Test(arguments: 0..<24)
  func agreesOnRandomQuestionnaires(batch: Int) throws {
    let today = try #require(Self.today)
    for seed in (batch * 100)..<(batch * 100 + 100) {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let result = QuestionnaireReader.read(random.files())
      let questionnaire = try #require(
        result.questionnaire, "seed \(seed): \(result.problems.map(\.formatted))")
      let reasoner = Reasoner(questionnaire)
      for answers in [[:], random.answers(for: questionnaire)] {
        compare(reasoner, answers, on: today, seed: seed)
      }
    }
  }

  private func compare(
    _ reasoner: Reasoner, _ answers: Answers, on today: CalendarDate, seed: Int
  ) {
    let outcome = reasoner.outcome(of: answers, on: today)
    let truth = BruteForce(reasoner.questionnaire, answers: answers)
    for state in outcome.findings {
      let expected = BruteForce.status(truth.findings[state.finding.id])
      #expect(state.status == expected, "seed \(seed), finding \(state.finding.id)")
      if expected != .possible { checkBasis(of: state, reasoner, answers, on: today, seed: seed) }
    }
    for state in outcome.duties {
      #expect(
        state.status == BruteForce.status(truth.duties[state.duty.id]), "seed \(seed), duty")
    }
    for (entry, status) in zip(reasoner.questionnaire.outline.entries, outcome.relevance) {
      let expected = BruteForce.status(truth.relevance[entry.question.id])
      #expect(status == expected, "seed \(seed), question \(entry.question.id)")
    }
    #expect(Set(outcome.possibleTiers) == Set(truth.tiers.compactMap { $0 }), "seed \(seed)")
    #expect(outcome.mayBeSilent == truth.tiers.contains(nil), "seed \(seed)")
    #expect(outcome.progress.remaining.lowerBound <= truth.fewest, "seed \(seed)")
    #expect(outcome.progress.remaining.upperBound >= truth.most, "seed \(seed)")
  }

  /// The answers named as the basis decide the finding without all others, and none is too many.
  private func checkBasis(
    of state: Outcome.FindingState, _ reasoner: Reasoner, _ answers: Answers,
    on today: CalendarDate, seed: Int
  ) {
    guard let basis = reasoner.basis(of: state.finding.id, in: answers) else {
      Issue.record("seed \(seed): no basis for \(state.finding.id)")
      return
    }
    func status(with questions: [QuestionID]) -> Status? {
      let part = answers.filter { questions.contains($0.key) }
      return reasoner.outcome(of: part, on: today)[state.finding.id]?.status
    }
    #expect(status(with: basis) == state.status, "seed \(seed)")
    for question in basis {
      let rest = basis.filter { $0 != question }
      #expect(status(with: rest) == .possible, "seed \(seed): \(question) is not needed")
    }
  }
}
