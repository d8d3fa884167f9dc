import Questionnaires
import TypedLines
import Typography

/// Answers to the next questions, typed on one line and parted by semicolons.
struct TypedAhead {
  private var lines: ArraySlice<String> = []

  /// The line for the question at hand; the rest of what was typed waits for the next ones.
  mutating func split(_ line: String, at question: Question) -> String {
    let parts = AnswersAhead.split(line, at: question)
    lines = parts.dropFirst()
    return parts[0]
  }

  /// What was typed for the question that is shown now; nil when nothing was.
  mutating func next() -> String? { lines.popFirst() }

  mutating func drop() { lines = [] }

  /// What stands in the line again: the answer that was refused, or the one proposed in its place,
  /// with those typed ahead behind it. Nothing waits any more.
  mutating func putBack(behind text: String) -> String {
    defer { drop() }
    return text.isEmpty ? "" : ([text] + lines.map(SafeText.line)).joined(separator: "; ")
  }
}
