/// Where something stands in the law, apart from how a language writes it.
package indirect enum Citation: Sendable, Equatable {
  case article(String)
  case articles(String, to: String)
  case paragraph(article: String, String)
  case paragraphs(article: String, String, to: String)
  case paragraphPoint(article: String, paragraph: String, Letter)
  case paragraphPoints(article: String, paragraph: String, Letter, to: Letter)
  case paragraphSubpoint(article: String, paragraph: String, Letter, subpoint: String)
  case articlePoint(article: String, Letter)
  case articlePoints(article: String, Letter, to: Letter)
  case articleSubpoint(article: String, Letter, subpoint: String)
  case definition(article: String, String)
  case definitionPoint(article: String, String, Letter)
  case recital(String)
  case recitals(String, to: String)
  case annex(String)
  case annexSection(String, String)
  case annexSectionPoint(String, section: String, String)
  case annexPoint(String, String)
  case annexSubpoint(String, String, Letter)
  case regulation(String)
  case directive(String)
  case olderDirective(String)
  case partOfRegulation(Citation, String)
  case partOfDirective(Citation, String)
  case partOfDataProtection(Citation)
  case guidelines(String)

  /// The letter of a point, in Latin: "a", "bb".
  package struct Letter: Sendable, Equatable {
    package let latin: String

    package init(_ latin: String) { self.latin = latin }
  }
}
