import LineEditor
import Testing

struct PromptStyleTests {
  @Test func styles() {
    #expect(PromptStyle.styled("a", codes: "1;34") == "\u{1B}[1;34ma\u{1B}[0m")
    #expect(PromptStyle.styled("a", codes: "") == "a")
  }

  @Test func marksEverySequence() {
    let marked = PromptStyle.marked(PromptStyle.styled("röle> ", codes: "1;34"))
    #expect(marked == "\u{01}\u{1B}[1;34m\u{02}röle> \u{01}\u{1B}[0m\u{02}")
    #expect(PromptStyle.marked(marked) == marked)
  }

  @Test(arguments: ["role> ", "", "\u{1B}[2J", "\u{1B}[1", "\u{1B}", "[1m"])
  func marksNothingElse(_ text: String) {
    #expect(PromptStyle.marked(text) == text)
  }
}
