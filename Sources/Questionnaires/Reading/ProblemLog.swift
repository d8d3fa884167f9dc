import JSONText
package import QuestionnaireTexts

/// Gathers the problems of all files while they are read.
package struct ProblemLog {
  private let files: [SourceFile]
  package private(set) var problems: [(problem: ProblemNote, place: Place)] = []
  /// Every name given to something, also where the thing itself could not be read: a use of it is
  /// no second mistake.
  private var names: [Name] = []
  /// ``names``, once somebody has asked.
  private var known: Set<Name>?
  /// Whether something was passed over of which not even the names are known.
  package private(set) var hasLostNames = false
  /// What has been said of a place is not said again, though several things may stand on it.
  private var said: Set<Remark> = []
  /// By file: where its lines begin, once somebody has asked.
  private var tables: [Int: LineTable] = [:]

  private struct Name: Hashable {
    let kind: ObjectIdentifier
    let text: String

    init<Kind>(_ name: Identifier<Kind>) {
      kind = ObjectIdentifier(Kind.self)
      text = name.text
    }
  }

  private struct Remark: Hashable {
    let message: String
    let place: Place
  }

  package init(files: [SourceFile]) {
    self.files = files
  }

  package var hasErrors: Bool { problems.contains { $0.problem.severity == .error } }

  package mutating func remember<Kind>(_ name: Identifier<Kind>) {
    names.append(Name(name))
    known = nil
  }

  package mutating func remembers<Kind>(_ name: Identifier<Kind>) -> Bool {
    let known = known ?? Set(names)
    self.known = known
    return known.contains(Name(name))
  }

  package mutating func loseNames() { hasLostNames = true }

  package mutating func error(_ code: String, _ message: String, at place: Place) {
    add(code, .error, message, at: place)
  }

  package mutating func warning(_ code: String, _ message: String, at place: Place) {
    add(code, .warning, message, at: place)
  }

  package mutating func add(
    _ code: String, _ severity: Problem.Severity, _ message: String, at place: Place
  ) {
    guard said.insert(Remark(message: message, place: place)).inserted else { return }
    problems.append((ProblemNote(code: code, severity: severity, message: message), place))
  }

  package mutating func position(of place: Place) -> (file: String, line: Int, column: Int) {
    let table = tables[place.file] ?? LineTable(files[place.file].bytes)
    tables[place.file] = table
    let (line, column) = table.position(of: place.offset)
    return (files[place.file].path, line, column)
  }

  /// The problems in the order of the files, with lines and columns.
  package mutating func sorted() -> [Problem] {
    let notes = problems.sorted {
      ($0.place.file, $0.place.offset) < ($1.place.file, $1.place.offset)
    }
    return notes.map { note, place in
      let (file, line, column) = position(of: place)
      return Problem(
        code: note.code, severity: note.severity, file: file, line: line, column: column,
        message: note.message)
    }
  }
}

package struct ProblemNote {
  package let code: String
  package let severity: Problem.Severity
  package let message: String
}
