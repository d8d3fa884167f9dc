/// Several places that are cited together: "Art. 26(7); 2(11); rec. 92".
package struct CitationList: Sendable, Equatable {
  /// A place, and what stands before it: nothing, ", " or "; ".
  package struct Part: Sendable, Equatable {
    package let separator: String
    package let citation: Citation
  }

  package let parts: [Part]

  /// Nil when a part of the text is something else than a place, such as "as amended".
  package init?(english text: String) {
    var scanner = CitationScanner(text)
    var parts: [Part] = []
    var separator = ""
    while true {
      guard let found = Citation.read(&scanner, after: parts.last?.citation) else { return nil }
      parts.append(Part(separator: separator, citation: found))
      if scanner.isAtEnd { break }
      if scanner.take("; ") {
        separator = "; "
      } else if scanner.take(", ") {
        separator = ", "
      } else {
        return nil
      }
    }
    self.parts = parts
  }
}
