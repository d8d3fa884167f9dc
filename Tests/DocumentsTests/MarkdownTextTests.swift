import Testing

@testable import Documents

/// What Markdown would read as a sign has a backslash; what it would not is as it was.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("You keep its logs (6 months).", "You keep its logs (6 months)."),
    ("a;b,c-d/e?'f", "a;b,c-d/e?'f"), ("See www.a.eu", "See www\\.a.eu"),
    ("WWW.a", "WWW\\.a"), ("saw. Then", "saw. Then"), ("5* hotel", "5\\* hotel"),
    ("a_b", "a\\_b"), ("https://a", "https\\://a"), ("R&D", "R\\&D"), ("a & b", "a & b"),
    ("ü. 1", "ü. 1"), ("a  b", "a  b"), ("", ""),
  ])
  func aSignIsEscapedWhereverTheTextStands(text: String, written: String) {
    #expect(MarkdownText.escaped(text, startsBlock: true) == written)
    #expect(MarkdownText.escaped(text, startsBlock: false) == written)
  }

  @Test(arguments: [
    ("- a", "\\- a", "- a"), ("1. a", "1\\. a", "1. a"), ("=", "\\=", "="),
    (" a", "a", " a"), ("  a", "a", " a"), (" - a", "\\- a", " - a"), (" ", "", " "),
    ("a ", "a ", "a "), ("a  ", "a ", "a "), (" a ", "a ", " a "), ("a\nb", "a b", "a b"),
  ])
  func theBeginningOfABlockIsGuarded(text: String, first: String, later: String) {
    #expect(MarkdownText.escaped(text, startsBlock: true) == first)
    #expect(MarkdownText.escaped(text, startsBlock: false) == later)
  }
}
