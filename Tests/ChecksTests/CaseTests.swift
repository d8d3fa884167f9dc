import Samples
import Testing

/// What is warned of in cases for a class.
@Suite struct CaseTests {
  private func problems(
    title: String = "The sorter", story: String = "It is an A.",
    told: String = #"["kind","more"]"#, notTold: String = #"["later"]"#, more: String = ""
  ) -> [String] {
    var tiny = TinyQuestionnaire()
    tiny.scenarios = [
      #"{"id":"x","kind":"teaching","case":"case-1","level":1,"topics":["t"],"confusion":"C","#
        + #""explanation":{"text":"E","article":"s","source":"S","standing":"final"},"#
        + #""title":"\#(title)","asOf":"2026-11-23","story":"\#(story)","told":\#(told),"#
        + #""notTold":\#(notTold),"answers":{"kind":"a","more":"no","later":"none"},"#
        + #""expect":{"tier":"minimal"}\#(more)}"#
    ]
    return tiny.problems
  }

  @Test func aSoundCaseIsNotComplainedOf() { #expect(problems() == []) }

  @Test func anAnswerIsToldOrNot() {
    #expect(
      problems(notTold: "[]") == [
        #"ungrounded-answer: case-1: the answer to "later" stands neither in "told" nor in "notTold""#
      ])
    #expect(
      problems(notTold: #"["later","more"]"#) == [
        #"ungrounded-answer: case-1: "more" stands in "told" and in "notTold""#
      ])
  }

  @Test(arguments: [
    "A banned sorter", "Limited: a chat", "A sorter (Annex III)", "Art. 5 at school",
  ])
  func aTitleThatTellsIsWarnedOf(title: String) {
    #expect(problems(title: title).count == 1)
    #expect(problems(title: title).allSatisfy { $0.hasPrefix("telling-title: case-1: ") })
  }

  @Test(arguments: ["Urban planning", "The artist", "A riskless bet", "Highway cameras"])
  func aNeutralTitleIsNot(title: String) { #expect(problems(title: title) == []) }
}
