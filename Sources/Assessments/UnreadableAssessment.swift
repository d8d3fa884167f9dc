/// Why a file cannot be opened as an assessment. The file itself is never changed.
package enum UnreadableAssessment: Error, Equatable, Sendable {
  /// Not JSON: what is wrong, with line and column.
  case notJSON(message: String, line: Int, column: Int)
  /// Not JSON, because it stops in the middle.
  case cutOff(message: String, line: Int, column: Int)
  /// Git could not join two versions and left the lines of both, the first marker on this line. See
  /// ``ConflictedText``.
  case twoSides(line: Int)
  /// JSON, but no assessment; `what` says what is missing or wrong.
  case notAnAssessment(what: String, line: Int, column: Int)
  /// Written by a newer program.
  case newerFormat(Int)
}
