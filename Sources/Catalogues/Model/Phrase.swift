package import Plurals

/// What one name in a catalogue stands for.
package enum Phrase: Sendable, Equatable {
  case plain(Pattern)
  /// One form for each plural category, in the order of ``PluralCategory``.
  case plural([(category: PluralCategory, pattern: Pattern)])

  /// The places of all its forms, each once; `count` leads where it selects the form.
  package var places: [TextPlace] {
    switch self {
    case .plain(let pattern): return pattern.places
    case .plural(let forms):
      var places = [Self.selector]
      for place in forms.flatMap(\.pattern.places) where !places.contains(place) {
        places.append(place)
      }
      return places
    }
  }

  /// The number that selects the form.
  package static let selector = TextPlace(name: "count", kind: .number)

  /// What its digest is made of: the text, or each form behind its category.
  package var source: String {
    switch self {
    case .plain(let pattern): pattern.source
    case .plural(let forms):
      forms.map { "\($0.category.rawValue): \($0.pattern.source)" }.joined(separator: "\n")
    }
  }

  package static func == (one: Phrase, other: Phrase) -> Bool {
    switch (one, other) {
    case (.plain(let one), .plain(let other)): one == other
    case (.plural(let one), .plural(let other)):
      one.elementsEqual(other) { $0.category == $1.category && $0.pattern == $1.pattern }
    default: false
    }
  }
}
