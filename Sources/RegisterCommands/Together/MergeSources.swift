import Assessments
import CommandSupport
import Typography
import Wording

/// The two documents that are joined, and how messages call them.
struct MergeSources {
  let ours: Assessment
  let theirs: Assessment
  /// What both came from, where that is known.
  let base: Assessment?
  let names: (ours: String, theirs: String)

  /// Two files.
  init(_ paths: (String, String), base: String?) throws(CommandFailure) {
    ours = try AssessmentFile.document(in: paths.0)
    theirs = try AssessmentFile.document(in: paths.1)
    self.base = try base.flatMap { path throws(CommandFailure) in try Self.ancestor(path) }
    names = paths
  }

  /// One file in which git left the lines of both sides.
  init(sidesIn path: String, _ words: Words) throws(CommandFailure) {
    let bytes = try AssessmentFile.bytes(of: path)
    guard let sides = ConflictedText(bytes) else {
      // What it is if it is no assessment at all, comes first.
      _ = try AssessmentFile.document(bytes, of: path)
      throw CommandFailure(
        message: SafeText.line(
          words.merging.notMarked(
            file: path,
            command: "\(ProgramName.shown) merge \(ShellWord.quoted(path)) OTHER.json "
              + "-o BOTH.json")),
        status: .wrongUse)
    }
    guard let ours = try? Assessment(reading: sides.ours.bytes),
      let theirs = try? Assessment(reading: sides.theirs.bytes)
    else { throw Self.inseparable(path, words) }
    (self.ours, self.theirs) = (ours, theirs)
    base = sides.base.flatMap { try? Assessment(reading: $0) }
    names = (
      sides.ours.label.isEmpty
        ? words.merging.ours(file: path)
        : words.lists.bracketed(text: path, remark: sides.ours.label),
      sides.theirs.label.isEmpty
        ? words.merging.theirs(file: path)
        : words.lists.bracketed(text: path, remark: sides.theirs.label)
    )
  }

  /// The lines of a side make no document, so git has to give each version whole.
  private static func inseparable(_ path: String, _ words: Words) -> CommandFailure {
    let word = ShellWord.quoted(path)
    // Git takes a path from where one stands only when it begins so.
    let place = ShellWord.quoted(path.hasPrefix("/") || path.hasPrefix(".") ? path : "./\(path)")
    return CommandFailure(
      message: [
        words.merging.inseparable(file: SafeText.line(path)),
        "  git show :2:\(SafeText.line(place)) > ours.json",
        "  git show :3:\(SafeText.line(place)) > theirs.json",
        "  \(ProgramName.shown) merge ours.json theirs.json -o \(SafeText.line(word)) --force",
      ].joined(separator: "\n"), status: .notUnderstood)
  }

  /// What both came from; nil for an empty file, which git gives when both made the file anew.
  private static func ancestor(_ path: String) throws(CommandFailure) -> Assessment? {
    let bytes = try AssessmentFile.bytes(of: path)
    return bytes.isEmpty ? nil : try AssessmentFile.document(bytes, of: path)
  }
}
