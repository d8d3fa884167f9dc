/// A drawing that people would rather look at than read. Knows no law and no colours: it says what
/// is where, a writer says how that looks.
package struct Picture: Sendable {
  /// The width of every picture in its own units. On a screen of 360 pixels a unit is about a pixel,
  /// so that its letters can be read there.
  package static let width = 340

  /// As part of a file name: `scale`.
  package let name: String
  /// What it is, for those who do not see it: "Risk scale".
  package let title: String
  /// All that the drawing says, in a sentence or two. It stands beside the drawing.
  package let sentence: String
  /// What stands in its place where nothing can be drawn.
  package let line: String
  /// What stands below the sentence where tables can be had but no drawings; nil for nothing.
  package let table: Table?
  /// In units.
  package let height: Int
  package let shapes: [Shape]

  /// `line` is the sentence where none is given.
  package init(
    name: String, title: String, sentence: String, line: String? = nil, table: Table? = nil,
    height: Int, shapes: [Shape]
  ) {
    self.name = name
    self.title = title
    self.sentence = sentence
    self.line = line ?? sentence
    self.table = table
    self.height = height
    self.shapes = shapes
  }
}
