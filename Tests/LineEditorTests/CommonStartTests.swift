import Testing

@testable import LineEditor

struct CommonStartTests {
  @Test func whatAllBeginWith() {
    #expect(LineEditor.commonStart(of: ["emotion", "employer"], typed: "e") == "em")
    #expect(LineEditor.commonStart(of: ["über", "übrig"], typed: "") == "üb")
    #expect(LineEditor.commonStart(of: ["a", "b"], typed: "") == "")
  }

  @Test func whatWasTypedStays() {
    #expect(LineEditor.commonStart(of: ["Emotion", "Other emotion"], typed: "emo") == "emo")
    #expect(LineEditor.commonStart(of: ["emotion", "Emotion"], typed: "emo") == "emo")
  }
}
