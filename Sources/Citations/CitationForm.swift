/// The shapes in which a place in the law is cited. A language writes each in its own way; the words
/// before a number often change with what follows, so a shape is a whole and not put together.
package enum CitationForm: String, Sendable, CaseIterable {
  /// Art. 5
  case article
  /// Art. 91-93
  case articles
  /// Art. 5(1)
  case paragraph
  /// Art. 24(5)-(6)
  case paragraphs
  /// Art. 5(1)(a)
  case paragraphPoint
  /// Art. 23(1)(a)-(d)
  case paragraphPoints
  /// Art. 5(1a)(a)(i)
  case paragraphSubpoint
  /// Art. 16(b)
  case articlePoint
  /// Art. 16(b)-(c)
  case articlePoints
  /// Art. 113(c)(i)
  case articleSubpoint
  /// Art. 3(8): the definitions are numbered points.
  case definition
  /// Art. 3(49)(b)
  case definitionPoint
  /// Recital 12
  case recital
  /// Recitals 11-14
  case recitals
  /// Annex III
  case annex
  /// Annex I Section A
  case annexSection
  /// Annex I Section A point 1
  case annexSectionPoint
  /// Annex III point 1
  case annexPoint
  /// Annex III point 1(a)
  case annexSubpoint
  /// Reg. (EU) 2024/1689
  case regulation
  /// Dir. (EU) 2016/680
  case directive
  /// Dir. 2011/93/EU
  case olderDirective
  /// Reg. (EU) 2026/1744 Art. 2, Recital 7 of Reg. (EU) 2026/1744
  case partOfRegulation
  /// Directive (EU) 2016/680 Art. 27
  case partOfDirective
  /// GDPR Art. 6
  case partOfDataProtection
  /// Guidelines C(2025) 5053
  case guidelines

  /// The places that a pattern of this shape has to have, each once.
  package var slots: [CitationSlot] {
    switch self {
    case .article: [.article]
    case .articles: [.article, .last]
    case .paragraph: [.article, .paragraph]
    case .paragraphs: [.article, .paragraph, .last]
    case .paragraphPoint: [.article, .paragraph, .point]
    case .paragraphPoints: [.article, .paragraph, .point, .last]
    case .paragraphSubpoint: [.article, .paragraph, .point, .subpoint]
    case .articlePoint: [.article, .point]
    case .articlePoints: [.article, .point, .last]
    case .articleSubpoint: [.article, .point, .subpoint]
    case .definition: [.article, .number]
    case .definitionPoint: [.article, .number, .point]
    case .recital, .regulation, .directive, .olderDirective, .guidelines: [.number]
    case .recitals: [.number, .last]
    case .annex: [.annex]
    case .annexSection: [.annex, .section]
    case .annexSectionPoint: [.annex, .section, .number]
    case .annexPoint: [.annex, .number]
    case .annexSubpoint: [.annex, .number, .point]
    case .partOfRegulation, .partOfDirective: [.part, .number]
    case .partOfDataProtection: [.part]
    }
  }
}
