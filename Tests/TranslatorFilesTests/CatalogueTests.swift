import Testing
import TranslatorFiles

/// Catalogues come back from translators' programs as they went out.
@Suite struct CatalogueTests {
  private let units = [
    Catalogue.Unit(
      id: "question/a/text", note: "a question", source: "Is it \"AI\" \\ <b>&amp;?",
      target: "Ist es „KI“?"),
    Catalogue.Unit(
      id: "question/a/yes/text", note: "an option", limit: 72, source: "Yes\nno\n",
      target: "Ja\nnein\n"),
    Catalogue.Unit(id: "duty/b/do", source: "Do it's", target: nil),
    Catalogue.Unit(id: "duty/c/do", source: "Old", target: "Alt", isFuzzy: true),
    Catalogue.Unit(id: "source/d/label", source: "Art. 5", target: "Art. 5", isSame: true),
  ]

  private var catalogue: Catalogue {
    Catalogue(
      name: "tiny", sourceLanguage: "en", language: "de", reviewed: "draft & <all>", units: units)
  }

  /// Notes are for the translator and need not come back.
  private var bare: Catalogue {
    Catalogue(
      name: "tiny", sourceLanguage: "en", language: "de", reviewed: "draft & <all>",
      units: units.map {
        Catalogue.Unit(
          id: $0.id, source: $0.source, target: $0.target, isFuzzy: $0.isFuzzy, isSame: $0.isSame)
      })
  }

  @Test func poComesBackWhole() throws {
    #expect(try POReader.read(POWriter.bytes(catalogue)) == bare)
  }

  @Test func xliffComesBackWhole() throws {
    #expect(try XLIFFReader.read(XLIFFWriter.bytes(catalogue)) == bare)
  }

  @Test func aTranslatorSeesWhatATextIsAndItsLimit() {
    let po = String(decoding: POWriter.bytes(catalogue), as: UTF8.self)
    #expect(po.contains("#. an option; at most 72 columns\nmsgctxt \"question/a/yes/text\"\n"))
    let xliff = String(decoding: XLIFFWriter.bytes(catalogue), as: UTF8.self)
    #expect(xliff.contains("maxwidth=\"72\" size-unit=\"char\""))
    #expect(xliff.contains("<note>an option</note>"))
  }

  @Test func poAsEditorsWriteItIsRead() throws {
    let text = """
      # A translator
      msgid ""
      msgstr ""
      "Language: de\\n"
      "X-Reviewed: by a lawyer\\n"

      #: sections/10.json:3
      #, fuzzy, no-c-format
      #| msgid "Older"
      msgctxt "a"
      msgid ""
      "Two "
      "lines"
      msgstr ""
      "Zwei "
      "Zeilen"
      msgctxt "b"
      msgid "B"
      msgstr "Be"

      #~ msgctxt "gone"
      #~ msgid "Gone"
      #~ msgstr "Weg"
      """
    let read = try POReader.read(Array(text.replacing("\n", with: "\r\n").utf8))
    #expect(read.language == "de")
    #expect(read.reviewed == "by a lawyer")
    #expect(
      read.units == [
        .init(id: "a", source: "Two lines", target: "Zwei Zeilen", isFuzzy: true),
        .init(id: "b", source: "B", target: "Be"),
      ])
  }

  @Test func xliffAsProgramsWriteItIsRead() throws {
    let text = """
      <?xml version='1.0' encoding='UTF-8'?><!-- made by a program -->
      <xliff version='1.2'><file original='x' source-language='en' target-language='de'><body>
      <group><trans-unit approved='yes' id='a'>
        <source>One <g id='1'>bold</g> word</source>
        <seg-source><mrk mtype='seg'>One</mrk></seg-source>
        <target state='final'>Ein <g id='1'>fettes</g> Wort &#x26; <![CDATA[<mehr>]]></target>
        <alt-trans><target>Falsch</target></alt-trans>
      </trans-unit></group>
      <trans-unit id='b'><source>B</source><target state='needs-translation'>B?</target></trans-unit>
      <trans-unit id='c'><source>C</source><target/></trans-unit>
      </body></file></xliff>
      """
    #expect(
      try XLIFFReader.read(Array(text.utf8)).units == [
        .init(id: "a", source: "One bold word", target: "Ein fettes Wort & <mehr>"),
        .init(id: "b", source: "B", target: "B?", isFuzzy: true),
        .init(id: "c", source: "C", target: nil),
      ])
  }

  @Test(arguments: [
    ("msgctxt \"a\"\nmsgid \"A\nmsgstr \"\"", Catalogue.Failure.unexpected(line: 2)),
    ("msgid \"A\"\nmsgstr \"B\"", .nameless),
    ("hello", .unexpected(line: 1)),
    (
      "msgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"\n\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"\"",
      .twice(id: "a")
    ),
  ])
  func whatIsNoPOIsRefused(text: String, failure: Catalogue.Failure) {
    #expect(throws: failure) { try POReader.read(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("<a>", Catalogue.Failure.notXML), ("<a/>", .notXML),
    ("<file><trans-unit></trans-unit></file>", .nameless),
    (
      "<file><trans-unit id='a'></trans-unit><trans-unit id='a'></trans-unit></file>",
      .twice(id: "a")
    ),
  ])
  func whatIsNoXLIFFIsRefused(text: String, failure: Catalogue.Failure) {
    #expect(throws: failure) { try XLIFFReader.read(Array(text.utf8)) }
  }
}
