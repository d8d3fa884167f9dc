import Checks
import Questionnaires
import Samples
import Testing
import Scenarios

@Suite struct QuestionnaireChecksTests {
  @Test func aSoundQuestionnaireIsClean() {
    #expect(TinyQuestionnaire().problems == [])
  }

  @Test(arguments: [("2026-11-22", true), ("2026-11-23", true), ("2026-11-24", false)])
  func warnsOfAnExpectationThatIsPast(day: String, isPast: Bool) {
    var tiny = TinyQuestionnaire()
    tiny.expectations = #"{"id":"guide","day":"\#(day)","text":"T"}"#
    let warning =
      "past-expectation: \"guide\" is expected on \(day), but the law is as of 2026-11-23; "
      + "nobody will be told"
    #expect(tiny.problems == (isPast ? [warning] : []))
  }

  @Test func findsAQuestionThatCanNeverBeAsked() {
    var tiny = TinyQuestionnaire()
    tiny.facts = #"""
      {"id":"is-a","text":"it is a","when":{"all":[{"kind":"a"},{"kind":"b"}]}}
      """#
    #expect(
      tiny.problems.contains("unreachable-question: the question \"later\" can never be asked"))
  }

  @Test func findsAFindingThatCanNeverOccur() {
    var tiny = TinyQuestionnaire()
    tiny.findings += #"""
      ,{"id":"never","tier":"high","title":"T","because":"B","standing":"law","cites":["s"],
       "when":{"kind":"b","more":"yes"}}
      """#
    #expect(
      tiny.problems == ["impossible-finding: the finding \"never\" can never occur"])
  }

  @Test func findsAnExceptionThatCanNeverApply() {
    var tiny = TinyQuestionnaire()
    tiny.findings += #"""
      ,{"id":"odd","title":"T","because":"B","standing":"law","cites":["s"],"when":{"kind":"b"},
       "unless":[{"id":"u","because":"B","when":{"kind":"b","more":"yes"}}]}
      """#
    #expect(
      tiny.problems == ["impossible-finding: the exception \"u\" of \"odd\" can never apply"])
  }

  @Test func findsAFindingThatAlwaysHolds() {
    var tiny = TinyQuestionnaire()
    tiny.findings += #"""
      ,{"id":"always","title":"T","because":"B","standing":"law","cites":["s"],
       "when":{"kind":["a","b"]}}
      """#
    #expect(
      tiny.problems == ["inevitable-finding: the finding \"always\" holds whatever is answered"])
  }

  @Test func findsADutyThatCanNeverApply() {
    var tiny = TinyQuestionnaire()
    tiny.duties = tiny.duties.replacing(
      #""when":{"fact":"is-a"}"#, with: #""when":{"fact":"is-a","kind":"b"}"#)
    #expect(tiny.problems == ["impossible-duty: the duty \"do\" can never apply"])
  }

  @Test func findsAHoleAndGivesAnswersThatFallIntoIt() {
    var tiny = TinyQuestionnaire()
    tiny.findings = tiny.findings.replacing(#"{"kind":"b"},"#, with: "")
    #expect(
      tiny.problems == [
        "silent-path: some answers lead to no finding with a tier, for example kind: b"
      ])
  }

  @Test func findsATierThatIsAlwaysOutdone() {
    var tiny = TinyQuestionnaire()
    tiny.findings += #"""
      ,{"id":"shadow","tier":"outside","title":"T","because":"B","standing":"law","cites":["s"],
       "when":{"kind":"b"}}
      """#
    #expect(
      tiny.problems == [
        "unreachable-tier: the tier \"outside\" can never be the headline: a worse one always "
          + "holds too"
      ])
  }

  @Test func warnsOfAFactThatNothingUses() {
    var tiny = TinyQuestionnaire()
    tiny.facts += #",{"id":"idle","text":"idle","when":{"kind":"b"}}"#
    #expect(tiny.problems == ["unused-name: nothing uses the fact \"idle\""])
  }

  @Test func warnsOfADutyThatFallsOnSomebodyWithoutItsRole() {
    var tiny = TinyQuestionnaire()
    tiny.roles = #"{"id":"r","title":"R","when":{"more":"yes"}}"#
    #expect(
      tiny.problems == [
        "duty-without-role: the duty \"do\" can fall on somebody who has none of its roles, for "
          + "example kind: a; more: no; later: none"
      ])
    tiny.roles = #"{"id":"r","title":"R","when":{"kind":"a"}}"#
    #expect(tiny.problems == [])
  }

  @Test func aRoleThatCountsAsAnotherHasItsDuties() {
    var tiny = TinyQuestionnaire()
    let strict = #"{"id":"r","title":"R","when":{"more":"yes"}}"#
    tiny.roles = strict + #",{"id":"other","title":"O","when":{"more":"no"},"countsAs":"r"}"#
    #expect(tiny.problems == [])
    tiny.roles = strict + #",{"id":"other","title":"O","when":{"more":"no"}}"#
    #expect(tiny.problems.count == 1)
  }

  @Test func aRoleNobodyCanHaveIsAMistake() {
    var tiny = TinyQuestionnaire()
    tiny.roles += #",{"id":"o","title":"O","when":{"kind":"b","more":"yes"}}"#
    #expect(tiny.problems == ["constant-condition: no answers can make this true"])
  }

  @Test func notesARoleWithoutACondition() {
    let notes = QuestionnaireChecks.run(
      TinyQuestionnaire().files, withNotes: true, only: "role-without-condition")
    #expect(
      notes.problems.map(\.message) == [
        "the role \"r\" has no \"when\": nobody learns that it is theirs"
      ])
  }

  @Test func aScenarioPromisesRoles() {
    var tiny = TinyQuestionnaire()
    tiny.roles = #"{"id":"r","title":"R","when":{"kind":"a"}}"#
    tiny.scenarios = [
      scenario(
        answers: #""kind":"b""#, expect: #""tier":"minimal","roles":{"r":"established"}"#)
    ]
    #expect(
      tiny.problems == [
        "scenario: scenario \"case\": expected the role \"r\" to be established, found ruled-out"
      ])
    tiny.scenarios = [
      scenario(answers: #""kind":"b""#, expect: #""tier":"minimal","roles":{"r":"ruled-out"}"#)
    ]
    #expect(tiny.problems == [])
    tiny.roles = #"{"id":"r","title":"R"}"#
    #expect(tiny.problems == ["unknown-name: there is no role with a condition \"r\""])
  }

  @Test func aScenarioThatHoldsIsClean() {
    var tiny = TinyQuestionnaire()
    tiny.scenarios = [scenario(answers: #""kind":"b""#, expect: #""tier":"minimal""#)]
    #expect(tiny.problems == [])
  }

  @Test func aScenarioThatFailsSaysWhatWasExpected() {
    var tiny = TinyQuestionnaire()
    tiny.scenarios = [
      scenario(
        answers: #""kind":"b""#, expect: #""tier":"high","findings":{"bad":"established"}"#)
    ]
    #expect(
      tiny.problems == [
        "scenario: scenario \"case\": expected high, found minimal",
        "scenario: scenario \"case\": expected \"bad\" to be established, found ruled-out",
      ])
  }

  @Test func aScenarioMustAnswerEverythingThatIsAsked() {
    var tiny = TinyQuestionnaire()
    tiny.scenarios = [
      scenario(
        answers: #""kind":"a","more":"no""#, expect: #""tier":"minimal","possible":["minimal"]"#)
    ]
    #expect(
      tiny.problems == ["scenario: scenario \"case\": \"later\" is asked and has no answer"])
  }

  @Test func aDisputedScenarioIsListedNotEnforced() {
    var tiny = TinyQuestionnaire()
    tiny.scenarios = [
      scenario(
        answers: #""kind":"b""#, expect: #""tier":"high""#, more: #","disputed":"a reason""#)
    ]
    let report = QuestionnaireChecks.run(tiny.files)
    #expect(report.problems == [])
    #expect(report.disputed.map(\.id.text) == ["case"])
  }

  private func scenario(answers: String, expect: String, more: String = "") -> String {
    #"{"id":"case","title":"T","asOf":"2026-11-23","story":"S","answers":{"# + answers
      + #"},"expect":{"# + expect + "}" + more + "}"
  }
}
