/// A text with places: `{system} was answered on {day}.`
package struct Pattern: Sendable, Equatable {
  package enum Piece: Sendable, Equatable {
    case text(String)
    case place(TextPlace)
  }

  package let pieces: [Piece]

  /// The places, each once, in the order in which they first stand.
  package var places: [TextPlace] {
    var places: [TextPlace] = []
    for case .place(let place) in pieces where !places.contains(place) { places.append(place) }
    return places
  }

  package var source: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let place):
        place.kind == TextPlace.usualKind(of: place.name)
          ? "{\(place.name)}" : "{\(place.name):\(place.kind.rawValue)}"
      }
    }.joined()
  }
}
