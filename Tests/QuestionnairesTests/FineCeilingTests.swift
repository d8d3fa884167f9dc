@testable import QuestionnaireTexts
@testable import Questionnaires
import Testing

/// The most that can be fined, apart from any figures of the law.
@Suite struct FineCeilingTests {
  private func ceiling(
    _ level: Duty.Fine, _ size: FineLevel.Size, turnover: Int,
    lowerFor: [FineLevel.Size] = [.small]
  ) -> Int? {
    FineLevel(
      level: level, title: "T", amount: 100, percent: 3, lowerFor: lowerFor, cites: [],
      place: Place(file: 0, offset: 0)
    ).ceiling(for: size, turnover: turnover)
  }

  /// Euro cents, one below, on and above the turnover whose share is the amount: 3 % of 3,333 is
  /// less than 100 euros, 3 % of 3,334 is more.
  @Test(arguments: [(0, 10_000), (3333, 10_000), (3334, 10_002), (10_000, 30_000)])
  func theHigherCounts(turnover: Int, cents: Int) {
    #expect(ceiling(.f1, .large, turnover: turnover) == cents)
  }

  @Test(arguments: [(0, 0), (3333, 9999), (3334, 10_000), (10_000, 10_000)])
  func theLowerCountsWhereTheLawFavoursTheSize(turnover: Int, cents: Int) {
    #expect(ceiling(.f1, .small, turnover: turnover) == cents)
  }

  /// Whoever is no undertaking has no turnover that could count, whatever number stands there; only
  /// the rule for models knows no such exception.
  @Test(arguments: [(0, 10_000), (3334, 10_000), (10_000, 10_000)])
  func withoutAnUndertakingTheAmountCounts(turnover: Int, cents: Int) {
    for level in [Duty.Fine.f1, .f2, .f3] {
      #expect(ceiling(level, .noUndertaking, turnover: turnover) == cents)
      #expect(
        ceiling(level, .noUndertaking, turnover: turnover, lowerFor: [.noUndertaking]) == cents)
    }
  }

  @Test(arguments: [(0, 10_000), (3333, 10_000), (3334, 10_002), (10_000, 30_000)])
  func theRuleForModelsMakesNoException(turnover: Int, cents: Int) {
    #expect(ceiling(.fg, .noUndertaking, turnover: turnover) == cents)
  }

  @Test func whatDoesNotFitGivesNothing() {
    #expect(ceiling(.f1, .large, turnover: .max) == nil)
    #expect(ceiling(.f1, .large, turnover: .max / 3) == .max / 3 * 3)
  }
}
