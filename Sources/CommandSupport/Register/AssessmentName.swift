import Glibc
import JSONText
import Questionnaires
import Storage
import Typography
import Wording

/// Finds the assessment that a person means by a path, the name of a system, or a part of one.
package enum AssessmentName {
  /// A file that is there is taken as it is named. Otherwise the user's folder is looked through: for
  /// the name of a file or a system, then for a part of one; what was put away comes last.
  ///
  /// - Throws: ``CommandFailure`` that lists the choices when several fit, or says the nearest when
  ///   none does.
  package static func path(of text: String) throws(CommandFailure) -> String {
    if isThere(text) || text.contains("/") || text.isEmpty { return text }
    switch try find(text) {
    case .one(let path): return path
    case .several(let candidates): throw several(text, candidates)
    case .none(let names): throw none(text, names)
    }
  }

  /// The same for a command that makes a file that is not there: nil when nothing fits.
  package static func pathIfKnown(of text: String) throws(CommandFailure) -> String? {
    if isThere(text) || text.contains("/") || text.isEmpty { return text }
    switch try find(text) {
    case .one(let path): return path
    case .several(let candidates): throw several(text, candidates)
    case .none: return nil
    }
  }

  private struct Candidate: Sendable {
    let file: RegisterFiles.File
    /// The name of the file without its ending.
    let stem: String
    let system: String
  }

  private enum Found {
    case one(String)
    case several([Candidate])
    /// The names that there are.
    case none([String])
  }

  private static func find(_ text: String) throws(CommandFailure) -> Found {
    let files = try RegisterFiles.own(includesArchived: true)
    let wanted = Folding.fold(text)
    for isArchived in [false, true] {
      let candidates = files.filter { $0.isArchived == isArchived }.map { candidate($0) }
      let exact = candidates.filter {
        Folding.fold($0.system) == wanted || $0.stem == text || "\($0.stem).json" == text
      }
      let fitting =
        exact.isEmpty
        ? candidates.filter { Folding.fold($0.system).contains(wanted) || $0.stem.contains(wanted) }
        : exact
      switch fitting.count {
      case 0: continue
      case 1: return .one(fitting[0].file.path)
      default: return .several(fitting)
      }
    }
    return .none(files.map { candidate($0) }.flatMap { [$0.system, $0.stem] })
  }

  private static func candidate(_ file: RegisterFiles.File) -> Candidate {
    let name = file.path.split(separator: "/").last ?? ""
    return Candidate(
      file: file, stem: String(name.hasSuffix(".json") ? name.dropLast(5) : name),
      system: system(in: file.path) ?? "")
  }

  /// What the system is called; nil when the file does not say.
  private static func system(in path: String) -> String? {
    guard let bytes = try? FileReader.read(path, limit: AssessmentFile.limit),
      case .object(let object)? = JSONReader.read(bytes).node?.value,
      case .object(let system)? = object["system"]?.value,
      case .string(let name)? = system["name"]?.value
    else { return nil }
    return name
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static let mostShown = 12

  private static func several(_ text: String, _ candidates: [Candidate]) -> CommandFailure {
    CommandFailure(.wrongUse) { words in
      let head = words.files.severalNames(count: candidates.count, name: SafeText.line(text))
      let shown = candidates.prefix(mostShown).map {
        "  \(SafeText.line($0.system))  (\(SafeText.line($0.file.shown)))"
      }
      let rest = candidates.count - shown.count
      let more = rest > 0 ? ["  \(words.files.moreNames(count: rest))"] : []
      return ([head] + shown + more).joined(separator: "\n")
    }
  }

  private static func none(_ text: String, _ names: [String]) -> CommandFailure {
    // Whole names first: of a name and a word of another one that is nearer to what was meant.
    let words = names.flatMap { name in Folding.words(name).map { ($0, name) } }
    let known = Dictionary(
      names.map { (Folding.fold($0), $0) } + words, uniquingKeysWith: { first, _ in first })
    let nearest = NearestName.find(Folding.fold(text), in: known.keys.sorted()).flatMap {
      known[$0]
    }
    return CommandFailure(.notFound) { words in
      let name = SafeText.line(text)
      return nearest.map {
        words.files.unknownNameNearest(name: name, nearest: SafeText.line($0))
      } ?? words.files.unknownName(name: name, command: "\(ProgramName.shown) list")
    }
  }
}
