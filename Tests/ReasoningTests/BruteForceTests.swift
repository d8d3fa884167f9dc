import Reasoning
import Foundation
import Questionnaires
import Testing

/// The reasoner against every completion written down, on 10,000 questionnaires made by chance;
/// `AIACT_RANDOM_QUESTIONNAIRES=100000` tries so many.
@Suite struct BruteForceTests {
  private static let batches = 40
  private static let count =
    ProcessInfo.processInfo.environment["AIACT_RANDOM_QUESTIONNAIRES"].flatMap { Int($0) }
    ?? 10_000

  @Test(arguments: 0..<batches)
  func agreesOnRandomQuestionnaires(batch: Int) throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    for seed in stride(from: batch, to: Self.count, by: Self.batches) {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let result = QuestionnaireReader.read(random.files())
      let questionnaire = try #require(
        result.questionnaire, "seed \(seed): \(result.problems.map(\.formatted))")
      let readings = seed.isMultiple(of: 3) ? Self.otherReadings(questionnaire) : [:]
      let truth = BruteForce(questionnaire, readings: readings)
      let reasoner = Reasoner(questionnaire, readings: readings)
      // Known to all sheets: one that adds to the one before goes on with it, and one that says
      // otherwise must not be misled by those before it.
      var worlds = KnownWorlds()
      let answers = random.answers(for: questionnaire)
      var sheets: [Answers] = [[:], answers]
      if seed.isMultiple(of: 5) {
        let some = answers.sorted { $0.key.text < $1.key.text }.prefix(answers.count / 2)
        sheets.insert(Dictionary(uniqueKeysWithValues: some.map { ($0.key, $0.value) }), at: 1)
      }
      if seed.isMultiple(of: 4) { sheets.append(random.answers(for: questionnaire)) }
      for answers in sheets {
        let agreement = Agreement(
          reasoner, truth, answers, on: today, knowing: &worlds, seed: seed)
        agreement.checkOutcome()
        agreement.checkAdvice()
        agreement.checkStarts()
        agreement.checkClearings()
        agreement.checkFewest()
        agreement.checkInfluences()
        agreement.checkOtherReadings()
        if !answers.isEmpty { agreement.checkWhatIf() }
        if seed.isMultiple(of: 8) {
          agreement.checkFlat()
          if answers.isEmpty, readings.isEmpty { agreement.checkSurveys() }
          agreement.checkBasis()
        }
      }
    }
  }

  /// The last choice of every point that can be read in several ways.
  private static func otherReadings(_ questionnaire: Questionnaire) -> Readings {
    Dictionary(
      questionnaire.readings.compactMap { reading in
        reading.choices.last.map { (reading.id, $0.id) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
