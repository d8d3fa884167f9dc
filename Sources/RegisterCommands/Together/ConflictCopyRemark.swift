import Assessments
import CommandSupport
import Register
import Typography

/// What is said where a synchroniser left a second copy of an assessment.
enum ConflictCopyRemark {
  /// One line for each copy among the files of the same system, with the command that joins it.
  static func lines(of paths: [String]) -> [String] {
    var folders: [String: [String]] = [:]
    for path in paths {
      let (folder, name) = SealedFolder.holding(path)
      folders[folder.path, default: []].append(name)
    }
    return folders.sorted { $0.key < $1.key }.flatMap { folder, names in
      ConflictCopy.all(among: names).compactMap { copy in
        line(copy, in: SealedFolder(path: folder))
      }
    }
  }

  private static func line(_ copy: ConflictCopy, in folder: SealedFolder) -> String? {
    let (original, other) = (folder.place(of: copy.original), folder.place(of: copy.name))
    guard let one = try? AssessmentFile.document(in: original),
      let two = try? AssessmentFile.document(in: other), one.created == two.created
    else { return nil }
    let words = [original, other, "-o", original, "--force"].map { ShellWord.quoted($0) }
    return SafeText.line(
      "\(other) is a conflict copy of \(original) (\(copy.synchroniser.rawValue)). To join them: "
        + "\(ProgramName.shown) merge \(words.joined(separator: " "))")
  }
}
