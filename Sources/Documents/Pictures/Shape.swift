/// A part of a picture. Places are in units from the upper left corner.
package enum Shape: Sendable {
  case box(x: Int, y: Int, width: Int, height: Int, Ground)
  case circle(x: Int, y: Int, radius: Int, Ground)
  case line(x: Int, y: Int, toX: Int, toY: Int)
  /// A small triangle whose tip points down at the place.
  case pointer(x: Int, y: Int, isFilled: Bool)
  /// `y` is the line on which the letters stand.
  case text(String, x: Int, y: Int, Anchor, Weight)

  /// How an area is filled. Each can be told from the others without colour.
  package enum Ground: Sendable {
    /// An edge alone.
    case blank
    /// A broken edge: not certain.
    case broken
    /// Filled, with a strong edge.
    case solid(Tone)
    /// An edge with lines across.
    case hatched
  }

  package enum Anchor: Sendable {
    case start, middle, end
  }

  package enum Weight: Sendable {
    case usual, strong, quiet
  }
}
