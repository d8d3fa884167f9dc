import Testing
import XML

/// Texts that stand inside XML.
@Suite struct XMLTextTests {
  @Test(arguments: [
    ("plain ü", "plain ü"),
    ("<a b=\"c\" d='e'> & f", "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f"),
    ("a\tb", "a b"), ("a\nb", "a\nb"), ("\u{1B}[31m", "\\u{1b}[31m"), ("！", "！"), ("", ""),
  ])
  func nothingInATextIsReadAsXML(text: String, written: String) {
    #expect(XMLText.escaped(text) == written)
  }
}
