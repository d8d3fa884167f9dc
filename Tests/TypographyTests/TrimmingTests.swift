import Testing
import Typography

@Suite struct TrimmingTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), ("a b", "a b"), (" a", "a"), ("a ", "a"), ("  ", ""), ("a\nb", "a b"),
    ("a\r\nb", "a b"), ("a\u{0B}b", "a b"), ("a\tb", "a\tb"), ("\ta", "a"), ("ä\u{2028}b", "ä b"),
    ("\u{A0}ä ", "ä"), ("a\u{85}", "a"), ("a\u{7F}", "a\u{7F}"),
  ])
  func onOneLineKeepsAllButBlanksAtTheEnds(text: String, line: String) {
    #expect(Trimming.onOneLine(text) == line)
  }
}
