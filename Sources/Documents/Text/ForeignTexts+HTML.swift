import Typography

extension ForeignTexts {
  /// A text for element content, in which what stands in the other language says so to browsers, which
  /// read it aloud and break its lines by that.
  package func html(_ text: String) -> String {
    let html = HTMLText.escaped(text)
    let language = HTMLText.line(language)
    return found(in: text).map { HTMLText.escaped($0) }.reduce(html) { html, part in
      html.replacing(part + mark, with: "<span lang=\"\(language)\">\(part)</span>\(mark)")
    }
  }
}
