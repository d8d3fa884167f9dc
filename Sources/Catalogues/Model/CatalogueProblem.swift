/// Something in a catalogue that the build refuses, and where.
package struct CatalogueProblem: Sendable, Equatable, CustomStringConvertible {
  package let path: String
  package let line: Int
  package let column: Int
  package let message: String

  package var description: String { "\(path):\(line):\(column): \(message)" }
}
