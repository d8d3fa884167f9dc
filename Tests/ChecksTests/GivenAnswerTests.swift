import Checks
import Questionnaires
import Testing

/// Lines with the answers of other tools.
@Suite struct GivenAnswerTests {
  private func read(_ line: String) throws(GivenAnswer.Failure) -> GivenAnswer {
    try GivenAnswer.read(Array(line.utf8))
  }

  @Test func takesIdTierAndFindings() throws {
    let answer = try read(#"{"id":"a","tier":"high","findings":["Art. 6(2)","x"],"model":"m"}"#)
    #expect(answer.id == "a")
    #expect(answer.tier == .high)
    #expect(answer.findings == ["Art. 6(2)", "x"])
  }

  @Test func findingsMayBeLeftOutAndTheTierMayBeNone() throws {
    let answer = try read(#"{"id":"a","tier":null}"#)
    #expect(answer.tier == nil)
    #expect(answer.findings == nil)
    #expect(try read(#"{"id":"a","tier":"minimal","findings":[]}"#).findings == [])
  }

  @Test func findingsOfClassifyCountWhenTheyAreEstablished() throws {
    let answer = try read(
      #"{"id":"a","tier":"high","findings":[{"id":"x","tier":"high","status":"established"},"#
        + #"{"id":"y","status":"possible"},{"id":"z"}]}"#)
    #expect(answer.findings == ["x", "z"])
  }

  @Test(arguments: [
    (#"{"id":"a""#, "column 10: "),
    ("[]", #"an object {"id": …, "tier": …} was expected"#),
    (#"{"tier":"high"}"#, #""id" is missing or is not text; it names the case"#),
    (#"{"id":7,"tier":"high"}"#, #""id" is missing or is not text; it names the case"#),
    (#"{"id":"a"}"#, #""tier" is missing; write one of "outside", "minimal", "limited", "#),
    (#"{"id":"a","tier":"High"}"#, #""High" is not a tier; write one of "outside", "#),
    (#"{"id":"a","tier":3}"#, #""tier" must be one of "outside", "#),
    (#"{"id":"a","tier":"high","findings":"x"}"#, #""findings" must be a list"#),
    (#"{"id":"a","tier":"high","findings":[1]}"#, #"a finding is text, or an object with "id""#),
    (#"{"id":"a","tier":"high","findings":[{}]}"#, #"a finding is text, or an object with "id""#),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    let failure = #expect(throws: GivenAnswer.Failure.self) { try read(line) }
    #expect(failure?.message.hasPrefix(message) == true, "\(failure?.message ?? "")")
  }
}
