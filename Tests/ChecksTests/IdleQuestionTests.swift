import Checks
import Questionnaires
import Samples
import Testing

/// A question on whose answer nothing depends.
@Suite struct IdleQuestionTests {
  private func warnings(_ question: String) -> [String] {
    var tiny = TinyQuestionnaire()
    tiny.questions += "," + question
    return tiny.problems.filter { $0.hasPrefix("idle-question") }
  }

  @Test func isTold() {
    #expect(
      warnings(
        #"""
        {"id":"idle","kind":"one-of","text":"T","statement":"S","findOut":"F","options":[
          {"id":"yes","text":"Y"},{"id":"no","text":"N"}]}
        """#) == ["idle-question: nothing depends on the answer to \"idle\""])
  }

  /// It opens the way to others: its answer decides what is asked. Only those can be idle.
  @Test func isNotOneWithFollowUps() {
    #expect(
      warnings(
        #"""
        {"id":"way","kind":"one-of","text":"T","statement":"S","findOut":"F","options":[
          {"id":"yes","text":"Y","followUps":[
            {"id":"inner","kind":"one-of","text":"T","statement":"S","findOut":"F","options":[
              {"id":"yes","text":"Y"},{"id":"no","text":"N"}]}]},
          {"id":"no","text":"N"}]}
        """#) == ["idle-question: nothing depends on the answer to \"inner\""])
  }

  @Test func isNotOneOfText() {
    #expect(
      warnings(#"{"id":"note","kind":"text","text":"T","statement":"S","optional":true}"#) == [])
  }
}
