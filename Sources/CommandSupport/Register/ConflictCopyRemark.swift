import Assessments
import Register
import Storage
import Typography
package import Wording

/// What is said where a synchroniser left a second copy of an assessment.
package struct ConflictCopyRemark {
  private let copy: String
  private let original: String
  private let synchroniser: String
  /// Whether the other one holds all that stands in the copy.
  private let isContained: Bool
  /// What to type, after the name of the program or of `rm`.
  package let command: String

  /// One sentence, to which the command belongs.
  package func text(_ words: Words) -> String {
    let text =
      isContained
      ? words.files.copySame(copy: copy, original: original, synchroniser: synchroniser)
      : words.files.copyOther(copy: copy, original: original, synchroniser: synchroniser)
    return SafeText.line(text)
  }

  /// For each copy among these files that is one of the same system.
  package static func all(among paths: [String]) -> [ConflictCopyRemark] {
    var folders: [String: [String]] = [:]
    for path in paths {
      folders[AssessmentPlace.folder(of: path), default: []].append(AssessmentPlace.name(of: path))
    }
    return folders.sorted { $0.key < $1.key }.flatMap { folder, names in
      ConflictCopy.all(among: names).compactMap { ConflictCopyRemark($0, in: folder) }
    }
  }

  /// For each of these files that is a copy of one in the same folder, whether that is among them or
  /// not.
  static func all(of files: [ListedFile], in folder: String) -> [ConflictCopyRemark] {
    files.compactMap { file in
      ConflictCopy.of(file.name) { FileKind.exists(RegisterFiles.join(folder, $0)) }
        .flatMap { ConflictCopyRemark($0, in: folder) }
    }
  }

  /// Nil when the two are not of one system.
  private init?(_ copy: ConflictCopy, in folder: String) {
    func place(_ name: String) -> String {
      folder == "." ? name : RegisterFiles.join(folder, name)
    }
    let (original, other) = (place(copy.original), place(copy.name))
    guard let one = try? AssessmentFile.document(in: original),
      let two = try? AssessmentFile.document(in: other), one.created == two.created
    else { return nil }
    self.copy = other
    self.original = original
    synchroniser = copy.synchroniser.rawValue
    if let both = try? AssessmentMerge(one, two), both.conflicts.isEmpty,
      both.assessment.bytes == one.bytes
    {
      isContained = true
      command = SafeText.line("rm \(ShellWord.quoted(other))")
    } else {
      isContained = false
      let files = [original, other, "-o", original, "--force"].map { ShellWord.quoted($0) }
      command = SafeText.line("\(ProgramName.shown) merge \(files.joined(separator: " "))")
    }
  }
}
