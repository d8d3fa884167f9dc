/// How a language writes citations.
package struct CitationStyle: Sendable, Equatable {
  /// Why patterns cannot be used.
  package enum Refusal: Error, Equatable {
    /// A shape has none.
    case missing(CitationForm)
    /// A pattern lacks a place, has it twice, or has one that its shape does not know.
    case wrongSlots(CitationForm)
    /// The alphabet has fewer letters than points may need.
    case shortAlphabet(Int)
    /// Templates of numbers are not six, or lack their place.
    case wrongNumbers
  }

  /// The letters that points may need, from a to z.
  package static let letterCount = 26

  package let patterns: [CitationForm: String]
  /// What is written for the letters of points, in the order of the Latin alphabet; nil for Latin.
  package let letters: [String]?
  /// How numbers are written, bare and with each of the letters a to e that an amendment put behind
  /// them: "{n}", "{n} bis"; nil for "4a". Letters of points that were put in follow it too.
  package let numbers: [String]?
  /// The same for articles, where a language writes them otherwise.
  package let articleNumbers: [String]?

  package init(
    patterns: [CitationForm: String], letters: [String]?, numbers: [String]? = nil,
    articleNumbers: [String]? = nil
  ) throws(Refusal) {
    for templates in [numbers, articleNumbers].compactMap(\.self) {
      guard templates.count == 6, templates.allSatisfy({ $0.components(of: "{n}") == 2 }) else {
        throw .wrongNumbers
      }
    }
    for form in CitationForm.allCases {
      guard let pattern = patterns[form] else { throw .missing(form) }
      let wanted = form.slots.map { "{\($0.rawValue)}" }
      let isWhole = wanted.allSatisfy { pattern.components(of: $0) == 2 }
      guard isWhole, pattern.components(of: "{") == wanted.count + 1 else {
        throw .wrongSlots(form)
      }
    }
    if let letters, letters.count < Self.letterCount { throw .shortAlphabet(letters.count) }
    self.patterns = patterns
    self.letters = letters
    self.numbers = numbers
    self.articleNumbers = articleNumbers ?? numbers
  }

  /// Places cited together, each written whole: "Art. 26 Abs. 7; Art. 2 Abs. 11".
  package func text(_ list: CitationList) -> String {
    list.parts.map { $0.separator + text($0.citation) }.joined()
  }

  package func text(_ citation: Citation) -> String {
    let (form, values) = values(of: citation)
    var text = patterns[form] ?? ""
    for (slot, value) in values {
      let written: String
      switch slot {
      case .article: written = numbered(value, articleNumbers)
      case .paragraph, .number: written = numbered(value, numbers)
      case .last: written = numbered(value, form == .articles ? articleNumbers : numbers)
      case .section: written = section(value)
      case .annex, .point, .subpoint, .part: written = value
      }
      text = text.replacing("{\(slot.rawValue)}", with: written)
    }
    return text
  }

  /// "4a" as the language writes it.
  private func numbered(_ number: String, _ templates: [String]?) -> String {
    let digits = number.prefix { $0.isWholeNumber }
    let behind = number.dropFirst(digits.count)
    let position = behind.utf8.first.map { Int($0) - Int(UInt8(ascii: "a")) + 1 } ?? 0
    guard let templates, !digits.isEmpty, behind.count <= 1, templates.indices.contains(position)
    else { return number }
    return templates[position].replacing("{n}", with: digits)
  }

  /// A section by its number, or its capital letter in the alphabet of the language.
  private func section(_ name: String) -> String {
    guard let letters, let letter = name.lowercased().utf8.first, name.utf8.count == 1 else {
      return name
    }
    let place = Int(letter) - Int(UInt8(ascii: "a"))
    return letters.indices.contains(place) ? letters[place].uppercased() : name
  }

  private func written(_ letter: Citation.Letter) -> String {
    let places = letter.latin.utf8.map { Int($0) - Int(UInt8(ascii: "a")) }
    let letters = places.map { place in
      self.letters?[place] ?? String(UnicodeScalar(UInt8(place) + UInt8(ascii: "a")))
    }
    if let numbers, places.count == 2, numbers.indices.contains(places[1] + 1) {
      return numbers[places[1] + 1].replacing("{n}", with: letters[0])
    }
    return letters.joined()
  }

  private func values(
    of citation: Citation
  ) -> (form: CitationForm, values: [(CitationSlot, String)]) {
    switch citation {
    case .article(let article): (.article, [(.article, article)])
    case .articles(let first, let last): (.articles, [(.article, first), (.last, last)])
    case .paragraph(let article, let paragraph):
      (.paragraph, [(.article, article), (.paragraph, paragraph)])
    case .paragraphs(let article, let first, let last):
      (.paragraphs, [(.article, article), (.paragraph, first), (.last, last)])
    case .paragraphPoint(let article, let paragraph, let point):
      (.paragraphPoint, [(.article, article), (.paragraph, paragraph), (.point, written(point))])
    case .paragraphPoints(let article, let paragraph, let first, let last):
      (
        .paragraphPoints,
        [
          (.article, article), (.paragraph, paragraph), (.point, written(first)),
          (.last, written(last)),
        ]
      )
    case .paragraphSubpoint(let article, let paragraph, let point, let sub):
      (
        .paragraphSubpoint,
        [(.article, article), (.paragraph, paragraph), (.point, written(point)), (.subpoint, sub)]
      )
    case .articlePoint(let article, let point):
      (.articlePoint, [(.article, article), (.point, written(point))])
    case .articlePoints(let article, let first, let last):
      (.articlePoints, [(.article, article), (.point, written(first)), (.last, written(last))])
    case .articleSubpoint(let article, let point, let sub):
      (.articleSubpoint, [(.article, article), (.point, written(point)), (.subpoint, sub)])
    case .definition(let article, let number):
      (.definition, [(.article, article), (.number, number)])
    case .definitionPoint(let article, let number, let point):
      (.definitionPoint, [(.article, article), (.number, number), (.point, written(point))])
    case .recital(let number): (.recital, [(.number, number)])
    case .recitals(let first, let last): (.recitals, [(.number, first), (.last, last)])
    case .annex(let annex): (.annex, [(.annex, annex)])
    case .annexSection(let annex, let section):
      (.annexSection, [(.annex, annex), (.section, section)])
    case .annexSectionPoint(let annex, let section, let number):
      (.annexSectionPoint, [(.annex, annex), (.section, section), (.number, number)])
    case .annexPoint(let annex, let number): (.annexPoint, [(.annex, annex), (.number, number)])
    case .annexSubpoint(let annex, let number, let point):
      (.annexSubpoint, [(.annex, annex), (.number, number), (.point, written(point))])
    case .regulation(let number): (.regulation, [(.number, number)])
    case .directive(let number): (.directive, [(.number, number)])
    case .olderDirective(let number): (.olderDirective, [(.number, number)])
    case .partOfRegulation(let part, let number):
      (.partOfRegulation, [(.part, text(part)), (.number, number)])
    case .partOfDirective(let part, let number):
      (.partOfDirective, [(.part, text(part)), (.number, number)])
    case .partOfDataProtection(let part): (.partOfDataProtection, [(.part, text(part))])
    case .guidelines(let number): (.guidelines, [(.number, number)])
    }
  }
}

extension String {
  /// In how many pieces another text cuts this one.
  fileprivate func components(of separator: String) -> Int {
    ranges(of: separator).count + 1
  }
}
