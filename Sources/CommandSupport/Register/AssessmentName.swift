import Glibc
import JSONText
import Questionnaires
import Storage
import Typography
package import Wording

/// Finds the assessment that a person means by a path, the name of a system, or a part of one.
package enum AssessmentName {
  /// A file that is there is taken as it is named. Otherwise the user's folder is looked through: for
  /// the name of a file or a system, then for a part of one. Of each what was put away comes last, and
  /// then standard error says so.
  ///
  /// - Parameters:
  ///   - search: which are looked through, and how much of a name is enough.
  ///   - words: the language in which it says that it was put away; nil to keep quiet.
  /// - Throws: ``CommandFailure`` that lists the choices when several fit, or says the nearest when
  ///   none does.
  package static func path(
    of text: String, _ search: Search = .all, saying words: Words?
  ) throws(CommandFailure) -> String {
    if isThere(text) || text.contains("/") || text.isEmpty { return text }
    switch try find(text, search) {
    case .one(let file): return told(file, words)
    case .several(let candidates): throw several(text, candidates)
    case .none(let names):
      if search.takesWholeNames { try refusePart(text) }
      throw none(text, names)
    }
  }

  /// The same for a command that makes a file that is not there: nil when nothing fits.
  package static func pathIfKnown(
    of text: String, saying words: Words?
  ) throws(CommandFailure) -> String? {
    if isThere(text) || text.contains("/") || text.isEmpty { return text }
    switch try find(text, .all) {
    case .one(let file): return told(file, words)
    case .several(let candidates): throw several(text, candidates)
    case .none: return nil
    }
  }

  /// The most files of the user's folder that are read to name one of them.
  private static let mostRead = 200

  /// A file as people can name it again: without its folder and ending, where it lies in the user's
  /// folder and every command takes this name for it; else by its path.
  package static func shown(_ path: String) -> String {
    let stem = stem(of: path)
    guard AssessmentPlace.isOwn(path), !stem.hasPrefix("-"), !isThere(stem),
      let files = try? RegisterFiles.own(includesArchived: true), files.count <= mostRead,
      case .one(let file)? = try? find(stem, .wholeNames), file.path == path, !file.isArchived
    else { return path }
    return stem
  }

  /// Another assessment in use that has the name of a system, as people can name it; nil without one,
  /// and for a file that lies elsewhere.
  package static func other(named system: String, than path: String) -> String? {
    guard AssessmentPlace.isOwn(path),
      let files = try? RegisterFiles.own(includesArchived: false), files.count <= mostRead
    else { return nil }
    let wanted = Folding.fold(system)
    return files.first {
      $0.path != path && Self.system(in: $0.path).map(Folding.fold) == wanted
    }.map { shown($0.path) }
  }

  /// Which assessments a name may mean.
  package enum Search {
    /// Those in use, then those that were put away.
    case all
    /// As ``all``, but only by a whole name: a command that moves or removes what it finds would take
    /// another one when it is typed twice.
    case wholeNames
    /// By a whole name those that were put away, then the others.
    case archivedFirst

    fileprivate var takesWholeNames: Bool { self != .all }
  }

  /// Whoever names one that was put away may think that it is another one.
  private static func told(_ file: RegisterFiles.File, _ words: Words?) -> String {
    if file.isArchived, let words {
      Output.error(words.files.fromArchive(file: SafeText.line(file.path)))
    }
    return file.path
  }

  private struct Candidate: Sendable {
    let file: RegisterFiles.File
    /// The name of the file without its ending.
    let stem: String
    let system: String
  }

  private enum Found {
    case one(RegisterFiles.File)
    case several([Candidate])
    /// The names that there are.
    case none([String])
  }

  private static func find(_ text: String, _ search: Search) throws(CommandFailure) -> Found {
    let files = try RegisterFiles.own(includesArchived: true)
    let wanted = Folding.fold(text)
    let order = search == .archivedFirst ? [true, false] : [false, true]
    let candidates = files.map { candidate($0) }
    func one(where fits: (Candidate) -> Bool) -> Found? {
      for isArchived in order {
        let fitting = candidates.filter { $0.file.isArchived == isArchived && fits($0) }
        if fitting.count == 1 { return .one(fitting[0].file) }
        if fitting.count > 1 { return .several(fitting) }
      }
      return nil
    }
    let whole = one {
      Folding.fold($0.system) == wanted || $0.stem == text || "\($0.stem).json" == text
    }
    if let whole { return whole }
    let part =
      search.takesWholeNames
      ? nil : one { Folding.fold($0.system).contains(wanted) || $0.stem.contains(wanted) }
    return part ?? .none(candidates.flatMap { [$0.system, $0.stem] })
  }

  private static func candidate(_ file: RegisterFiles.File) -> Candidate {
    Candidate(file: file, stem: stem(of: file.path), system: system(in: file.path) ?? "")
  }

  /// The name of a file without its folder and ending.
  private static func stem(of path: String) -> String {
    let name = AssessmentPlace.name(of: path)
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
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

  /// A part of a name that is enough elsewhere.
  private static func refusePart(_ text: String) throws(CommandFailure) {
    let candidates: [Candidate]
    switch try find(text, .all) {
    case .one(let file): candidates = [candidate(file)]
    case .several(let several): candidates = several
    case .none: return
    }
    let systems = candidates.map(\.system)
    // One name of two systems tells nobody which is meant.
    let names = candidates.prefix(mostShown).map { one in
      one.system.isEmpty || systems.count { $0 == one.system } > 1 ? one.stem : one.system
    }
    throw CommandFailure(.wrongUse) { words in
      words.files.wholeNameNeeded(
        name: SafeText.line(text), names: SafeText.line(words.either(names.map(words.quoted))))
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
