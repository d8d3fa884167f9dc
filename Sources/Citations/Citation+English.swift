extension Citation {
  /// An English citation that is one place: "Art. 5(1)(a)", "Annex III point 4(a)".
  package init?(english text: String) {
    guard let list = CitationList(english: text), list.parts.count == 1 else { return nil }
    self = list.parts[0].citation
  }

  /// Reads one place. `before` is the place cited before it, whose article or kind the next one may
  /// leave out: "Art. 5(1)(ba), (bb)", "Rec. 97, 109".
  static func read(_ scanner: inout CitationScanner, after before: Citation?) -> Citation? {
    if scanner.take("Art. ") || scanner.take("Arts ") { return article(&scanner) }
    if scanner.take("Annex ") { return annex(&scanner) }
    if scanner.take("Recital ") || scanner.take("Rec. ") || scanner.take("rec. ") {
      return recital(&scanner)
    }
    if scanner.take("Reg. (EU) ") {
      return act(&scanner, alone: Citation.regulation, with: Citation.partOfRegulation)
    }
    if scanner.take("Dir. (EU) ") || scanner.take("Directive (EU) ") {
      return act(&scanner, alone: Citation.directive, with: Citation.partOfDirective)
    }
    if scanner.take("Dir. ") {
      guard let number = scanner.actNumber(), scanner.take("/EU") else { return nil }
      return .olderDirective(number)
    }
    if scanner.take("GDPR Art. ") { return article(&scanner).map { .partOfDataProtection($0) } }
    if scanner.take("Guidelines C(") || scanner.take("guidelines C(") {
      guard let year = scanner.number(), scanner.take(") "), let number = scanner.number()
      else { return nil }
      return .guidelines("C(\(year)) \(number)")
    }
    return continued(&scanner, after: before)
  }

  private static func continued(
    _ scanner: inout CitationScanner, after before: Citation?
  ) -> Citation? {
    switch before {
    case .recital?, .recitals?: return recital(&scanner)
    case .paragraphPoint(let article, let paragraph, _)?:
      if let letter = scanner.bracketed({ $0.letters() }) {
        return .paragraphPoint(article: article, paragraph: paragraph, Letter(letter))
      }
      return self.article(&scanner)
    case .annex?, .annexSection?, .annexSectionPoint?, .annexPoint?, .annexSubpoint?, .regulation?,
      .directive?, .olderDirective?, .partOfRegulation?, .partOfDirective?, .partOfDataProtection?,
      .guidelines?, nil:
      return nil
    default: return self.article(&scanner)
    }
  }

  private static func article(_ scanner: inout CitationScanner) -> Citation? {
    guard let article = scanner.number() else { return nil }
    if let paragraph = scanner.bracketed({ $0.number() }) {
      return self.paragraph(&scanner, article, paragraph)
    }
    if let letter = scanner.bracketed({ $0.letters() }) {
      if let last = range(&scanner, { $0.letters() }) {
        return .articlePoints(article: article, Letter(letter), to: Letter(last))
      }
      if let sub = scanner.bracketed({ $0.letters() }) {
        return .articleSubpoint(article: article, Letter(letter), subpoint: sub)
      }
      return .articlePoint(article: article, Letter(letter))
    }
    if scanner.take("-") { return scanner.number().map { .articles(article, to: $0) } }
    return .article(article)
  }

  private static func paragraph(
    _ scanner: inout CitationScanner, _ article: String, _ paragraph: String
  ) -> Citation? {
    if let letter = scanner.bracketed({ $0.letters() }) {
      // Article 3 has numbered definitions and no paragraphs.
      if article == "3" { return .definitionPoint(article: article, paragraph, Letter(letter)) }
      if let last = range(&scanner, { $0.letters() }) {
        return .paragraphPoints(
          article: article, paragraph: paragraph, Letter(letter), to: Letter(last))
      }
      if let sub = scanner.bracketed({ $0.letters() }) {
        return .paragraphSubpoint(
          article: article, paragraph: paragraph, Letter(letter), subpoint: sub)
      }
      return .paragraphPoint(article: article, paragraph: paragraph, Letter(letter))
    }
    if let last = range(&scanner, { $0.number() }) {
      return .paragraphs(article: article, paragraph, to: last)
    }
    return article == "3"
      ? .definition(article: article, paragraph) : .paragraph(article: article, paragraph)
  }

  /// The end of "(1)-(4)", behind its beginning.
  private static func range(
    _ scanner: inout CitationScanner, _ read: (inout CitationScanner) -> String?
  ) -> String? {
    var copy = scanner
    guard copy.take("-"), let last = copy.bracketed(read) else { return nil }
    scanner = copy
    return last
  }

  private static func recital(_ scanner: inout CitationScanner) -> Citation? {
    guard let number = scanner.number() else { return nil }
    let found: Citation
    if scanner.take("-") {
      guard let last = scanner.number() else { return nil }
      found = .recitals(number, to: last)
    } else {
      found = .recital(number)
    }
    guard scanner.take(" of Reg. (EU) ") else { return found }
    return scanner.actNumber().map { .partOfRegulation(found, $0) }
  }

  private static func annex(_ scanner: inout CitationScanner) -> Citation? {
    guard let annex = scanner.roman() else { return nil }
    if scanner.take(" Section ") {
      guard let section = scanner.number() ?? scanner.capital() else { return nil }
      guard scanner.take(" point ") else { return .annexSection(annex, section) }
      return scanner.number().map { .annexSectionPoint(annex, section: section, $0) }
    }
    guard scanner.take(" point ") else { return .annex(annex) }
    guard let number = scanner.number() else { return nil }
    if let letter = scanner.bracketed({ $0.letters() }) {
      return .annexSubpoint(annex, number, Letter(letter))
    }
    return .annexPoint(annex, number)
  }

  private static func act(
    _ scanner: inout CitationScanner, alone: (String) -> Citation,
    with: (Citation, String) -> Citation
  ) -> Citation? {
    guard let number = scanner.actNumber() else { return nil }
    guard scanner.take(" Art. ") || scanner.take(" Arts ") else { return alone(number) }
    return article(&scanner).map { with($0, number) }
  }
}
