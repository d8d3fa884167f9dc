package import Documents

/// Writes a document as a Word file (Office Open XML, ECMA-376).
///
/// With ``XLSXWriter`` and ``WordTemplate`` it is the way into this target, which holds what only the
/// files of office programs need: how a document or a workbook becomes the parts of such a file, how
/// a firm's own Word file is looked through and filled, and the ZIP file around the parts. It reads
/// the values in Documents; nothing there knows of it.
package enum DOCXWriter {
  /// `stamp` is when the document was made: `2026-11-23T14:05:00Z`. The same document and stamp give
  /// the same bytes.
  package static func bytes(
    of document: Document, stamp: String, brand: Brand? = nil
  ) -> [UInt8] {
    let page = WordPage(document.look)
    var body = WordBody(textWidth: page.textWidth)
    body.write(document)
    let language = WordParts.language(document.language)
    var zip = ZipArchive()
    zip.add("[Content_Types].xml", WordParts.contentTypes(withLogo: brand?.wordLogo != nil))
    zip.add("_rels/.rels", WordParts.packageRelations)
    zip.add("docProps/core.xml", WordParts.core(document, language, stamp: stamp))
    zip.add("docProps/app.xml", WordParts.app)
    zip.add("word/_rels/document.xml.rels", WordParts.documentRelations)
    zip.add("word/document.xml", WordParts.document(body.xml, on: page))
    zip.add("word/styles.xml", WordStyles.part(language, colour: brand?.colour, page))
    zip.add("word/numbering.xml", WordParts.numbering(numberedLists: body.numberedLists))
    zip.add("word/settings.xml", WordParts.settings(language))
    zip.add("word/header1.xml", WordParts.header(document.title, brand: brand))
    zip.add("word/footer1.xml", WordParts.footer(brand?.footer ?? document.subtitle))
    if let logo = brand?.wordLogo {
      zip.add("word/_rels/header1.xml.rels", WordParts.logoRelations)
      zip.add(WordLogo.part, logo.bytes)
    }
    return zip.finish()
  }
}
