/// Columns and rows of a terminal, in character cells.
package struct TerminalSize: Equatable, Sendable {
  package let columns: Int
  package let rows: Int

  /// What is assumed when nobody knows.
  package static let fallback = TerminalSize(columns: 80, rows: 24)
}
