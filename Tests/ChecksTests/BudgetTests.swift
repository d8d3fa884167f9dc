import Checks
import Questionnaires
import Samples
import Testing

/// A proof that takes too long is given up, and said to be.
@Suite struct BudgetTests {
  /// Seven pigeons in six holes: two of them always share one, which is hard to prove.
  private static var pigeons: TinyQuestionnaire {
    let holes = 0..<6
    let birds = 0..<7
    let options = holes.map { "{\"id\":\"h\($0)\",\"text\":\"H\"}" }.joined(separator: ",")
    let shared = holes.flatMap { hole in
      birds.flatMap { bird in
        (0..<bird).map { "{\"p\($0)\":\"h\(hole)\",\"p\(bird)\":\"h\(hole)\"}" }
      }
    }
    var tiny = TinyQuestionnaire()
    tiny.questions = birds.map {
      "{\"id\":\"p\($0)\",\"kind\":\"one-of\",\"text\":\"T\",\"statement\":\"S\",\"findOut\":\"F\","
        + "\"options\":[\(options)]}"
    }.joined(separator: ",")
    tiny.facts =
      "{\"id\":\"is-a\",\"text\":\"two share a hole\",\"when\":{\"any\":["
      + shared.joined(separator: ",") + "]}}"
    tiny.findings = """
      {"id":"bad","tier":"high","title":"T","because":"B","standing":"law","cites":["s"],
       "when":{"fact":"is-a"}},
      {"id":"fine","tier":"minimal","title":"T","because":"B","standing":"law","cites":["s"],
       "when":{"not":{"fact":"is-a"}}}
      """
    return tiny
  }

  @Test func whatIsNotDecidedIsSaid() {
    let report = QuestionnaireChecks.run(Self.pigeons.files, budget: 300)
    #expect(report.undecided > 0)
    #expect(!report.hasErrors)
    let codes = Set(report.problems.map(\.code))
    #expect(codes == ["not-decided"])
    #expect(
      report.problems.contains {
        $0.file == "findings.json" && $0.severity == .warning
          && $0.message.hasPrefix(
            "the finding \"fine\": neither proved sound nor found unsound in 300")
      })
  }

  @Test func withABudgetTheProofIsFound() {
    let report = QuestionnaireChecks.run(Self.pigeons.files)
    #expect(report.undecided == 0)
    #expect(report.hasErrors)
    let codes = Set(report.problems.map(\.code))
    #expect(codes.contains("impossible-finding") && codes.contains("inevitable-finding"))
  }

  @Test func theSameBudgetGivesTheSameProblems() {
    let first = QuestionnaireChecks.run(Self.pigeons.files, withNotes: true, budget: 1000)
    let second = QuestionnaireChecks.run(Self.pigeons.files, withNotes: true, budget: 1000)
    #expect(first.problems == second.problems)
  }

  @Test func asSoundAQuestionnaireAsEverNeedsLittle() {
    let report = QuestionnaireChecks.run(TinyQuestionnaire().files, budget: 100)
    #expect(report.undecided == 0)
    #expect(report.problems == [])
  }
}
