/// The shapes of a picture as SVG. What they look like is told by classes, so that one sheet of
/// styles serves light, dark and paper, or by attributes, which every program knows.
enum SVGShapes {
  enum Look {
    case classes, attributes
  }

  static func text(of shapes: [Shape], _ look: Look) -> String {
    shapes.map { text(of: $0, look) }.joined()
  }

  private static func text(of shape: Shape, _ look: Look) -> String {
    switch shape {
    case .box(let x, let y, let width, let height, let ground):
      let box =
        "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(area(ground, look))/>"
      guard case .hatched = ground else { return box }
      let lines = hatching(x: x, y: y, width: width, height: height)
      return box + (lines.isEmpty ? "" : "<path d=\"\(lines)\"\(stroke(look))/>")
    case .circle(let x, let y, let radius, let ground):
      return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"\(area(ground, look))/>"
    case .line(let x, let y, let toX, let toY):
      return "<path d=\"M\(x) \(y)L\(toX) \(toY)\"\(stroke(look))/>"
    case .pointer(let x, let y, let isFilled):
      let ground: Shape.Ground = isFilled ? .solid(.neutral) : .broken
      return "<path d=\"M\(x) \(y)l-6 -9h12z\"\(area(ground, look))/>"
    case .text(let words, let x, let y, let anchor, let weight):
      return "<text x=\"\(x)\" y=\"\(y)\"\(letters(anchor, weight, look))>"
        + "\(HTMLText.line(words))</text>"
    }
  }

  /// Lines from lower left to upper right, six units apart, that stay inside the box.
  private static func hatching(x: Int, y: Int, width: Int, height: Int) -> String {
    stride(from: 6, to: width + height, by: 6).map { step in
      // The line on which (right of x) + (below y) is the step.
      let (startX, startY) = step <= height ? (0, step) : (step - height, height)
      let (endX, endY) = step <= width ? (step, 0) : (width, step - width)
      return "M\(x + startX) \(y + startY)L\(x + endX) \(y + endY)"
    }.joined()
  }

  private static func area(_ ground: Shape.Ground, _ look: Look) -> String {
    switch (ground, look) {
    case (.blank, .classes), (.hatched, .classes): " class=\"edge\""
    case (.broken, .classes): " class=\"edge broken\""
    case (.solid(let tone), .classes): " class=\"full \(tone.rawValue)\""
    case (.blank, .attributes), (.hatched, .attributes):
      " fill=\"#ffffff\" stroke=\"#5f6b76\""
    case (.broken, .attributes):
      " fill=\"#ffffff\" stroke=\"#1a2027\" stroke-width=\"2\" stroke-dasharray=\"4 3\""
    case (.solid(let tone), .attributes):
      " fill=\"#\(tone.ink)\" stroke=\"#1a2027\" stroke-width=\"2\""
    }
  }

  private static func stroke(_ look: Look) -> String {
    switch look {
    case .classes: " class=\"edge\""
    case .attributes: " fill=\"none\" stroke=\"#5f6b76\""
    }
  }

  private static func letters(
    _ anchor: Shape.Anchor, _ weight: Shape.Weight, _ look: Look
  ) -> String {
    let place =
      switch anchor {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    return switch (weight, look) {
    case (.usual, .classes): place
    case (.strong, .classes): "\(place) class=\"strong\""
    case (.quiet, .classes): "\(place) class=\"soft\""
    case (.usual, .attributes): "\(place) fill=\"#1a2027\""
    case (.strong, .attributes): "\(place) fill=\"#1a2027\" font-weight=\"bold\""
    case (.quiet, .attributes): "\(place) fill=\"#4b5762\""
    }
  }
}
