import Questionnaires
import Testing

/// The most that can be fined, for each size of firm.
@Suite struct FineLevelTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let size: FineLevel.Size
    /// Million euros.
    let turnover: Int
    /// Euros, for f1, f2, f3 and fg.
    let ceilings: [Int]

    var testDescription: String { "\(size.rawValue), \(turnover) million" }
  }

  static let cases = [
    Case(size: .large, turnover: 1000, ceilings: [70_000_000, 30_000_000, 10_000_000, 30_000_000]),
    Case(size: .large, turnover: 100, ceilings: [35_000_000, 15_000_000, 7_500_000, 15_000_000]),
    Case(size: .large, turnover: 500, ceilings: [35_000_000, 15_000_000, 7_500_000, 15_000_000]),
    Case(size: .large, turnover: 750, ceilings: [52_500_000, 22_500_000, 7_500_000, 22_500_000]),
    Case(
      size: .smallMidCap, turnover: 140,
      ceilings: [35_000_000, 4_200_000, 1_400_000, 15_000_000]),
    Case(size: .small, turnover: 20, ceilings: [1_400_000, 600_000, 200_000, 15_000_000]),
    Case(size: .small, turnover: 0, ceilings: [0, 0, 0, 15_000_000]),
    Case(
      size: .noUndertaking, turnover: 0, ceilings: [35_000_000, 15_000_000, 7_500_000, 15_000_000]
    ),
  ]

  @Test(arguments: cases) func isTheAmountOrTheShare(_ given: Case) throws {
    let fines = try shippedFines()
    for (level, ceiling) in zip([Duty.Fine.f1, .f2, .f3, .fg], given.ceilings) {
      let fine = try #require(fines.first { $0.level == level })
      #expect(fine.ceiling(for: given.size, turnover: given.turnover * 1_000_000) == ceiling * 100)
    }
  }

  @Test func aTurnoverBeyondAllBoundsGivesNothing() throws {
    let fine = try #require(try shippedFines().first)
    #expect(fine.ceiling(for: .large, turnover: .max) == nil)
  }

  private func shippedFines() throws -> [FineLevel] {
    try ShippedQuestionnaire().questionnaire.advice.fines
  }
}
