import Assessments
import Register
import Storage
import Typography

/// What is said where a synchroniser left a second copy of an assessment.
package struct ConflictCopyRemark {
  /// One sentence, to which the command belongs.
  package let words: String
  /// What to type, after the name of the program or of `rm`.
  package let command: String

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
    let shown = SafeText.line(
      "\(other) is a conflict copy of \(original) (\(copy.synchroniser.rawValue)).")
    if let both = try? AssessmentMerge(one, two), both.conflicts.isEmpty,
      both.assessment.bytes == one.bytes
    {
      words = "\(shown) All that is in it stands in the other one too. To remove it:"
      command = SafeText.line("rm \(ShellWord.quoted(other))")
    } else {
      words = "\(shown) To join them:"
      let files = [original, other, "-o", original, "--force"].map { ShellWord.quoted($0) }
      command = SafeText.line("\(ProgramName.shown) merge \(files.joined(separator: " "))")
    }
  }
}
