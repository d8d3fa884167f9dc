import LineEditor
import Testing

struct PromptStyleTests {
  @Test func marksEverySequence() {
    let marked = PromptStyle.marked("\u{1B}[1;34mröle> \u{1B}[0m")
    #expect(marked == "\u{01}\u{1B}[1;34m\u{02}röle> \u{01}\u{1B}[0m\u{02}")
    #expect(PromptStyle.marked(marked) == marked)
  }

  @Test(arguments: ["role> ", "", "\u{1B}[2J", "\u{1B}[1", "\u{1B}", "[1m"])
  func marksNothingElse(_ text: String) {
    #expect(PromptStyle.marked(text) == text)
  }
}
