import Reasoning
import Assessments
import Questionnaires
import Storage
import Typography

/// The folder in which assessments are kept unless the user names a file.
struct AssessmentFolder {
  /// An assessment in the folder, with what its answers lead to.
  struct Entry {
    let path: String
    let assessment: Assessment
    let outcome: Outcome
    let modified: FileTime

    /// Whether no question is left that has not been answered.
    var isFinished: Bool { outcome.next == nil }
  }

  let path: String

  /// The user's folder, made when it is missing.
  static func open() throws(CommandFailure) -> AssessmentFolder {
    do throws(StorageFailure) {
      let path = try Folders.data()
      try Folders.create(path)
      return AssessmentFolder(path: path)
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// What lies in the folder.
  struct Listing {
    /// Those with questions left first, of each kind the one changed last first.
    var entries: [Entry] = []
    /// How many files cannot be read, or were written by a newer program. Those of other
    /// questionnaires do not count.
    var unreadable = 0
  }

  /// `reasoner` is asked for only when there are files.
  @MainActor func listing(
    on date: CalendarDate, _ reasoner: () throws(CommandFailure) -> Reasoner
  ) throws(CommandFailure) -> Listing {
    let files = (try? Folders.listJSON(in: path)) ?? []
    guard !files.isEmpty else { return Listing() }
    let reasoner = try reasoner()
    let questionnaire = reasoner.questionnaire
    var entries: [Entry] = []
    var unreadable = 0
    for file in files {
      do {
        let bytes = try FileReader.read(file.path, limit: AssessmentFile.limit)
        let assessment = try Assessment(reading: bytes)
        guard assessment.provenance.id == questionnaire.id else { continue }
        let answers = assessment.fit(to: questionnaire).answers
        entries.append(
          Entry(
            path: file.path, assessment: assessment,
            outcome: reasoner.outcome(of: answers, on: date), modified: file.modified))
      } catch {
        unreadable += 1
      }
    }
    entries.sort {
      ($1.assessment.changed, $1.modified) < ($0.assessment.changed, $0.modified)
    }
    return Listing(
      entries: entries.filter { !$0.isFinished } + entries.filter(\.isFinished),
      unreadable: unreadable)
  }

  /// A path in the folder for a new assessment: `website-chatbot.json`; from the second attempt on
  /// with its number, `website-chatbot-2.json`.
  func newPath(for system: String, attempt: Int) -> String {
    let base = Self.fileName(for: system)
    return "\(path)/\(base)\(attempt > 1 ? "-\(attempt)" : "").json"
  }

  /// The most bytes of a name, so that there is room for a number, an ending and a lock beside it.
  private static let longestName = 150

  /// Lower-case words of a name, joined by hyphens. Letters that ASCII has no like of, but for Greek
  /// and Cyrillic ones, stay as they are.
  static func fileName(for system: String) -> String {
    var name = ""
    for word in Transliteration.latin(system).split(whereSeparator: { !$0.isLetter && !$0.isNumber }
    ) {
      for character in (name.isEmpty ? "" : "-") + word {
        guard name.utf8.count + character.utf8.count <= longestName, name.count < 50 else { break }
        name.append(character)
      }
    }
    while name.last == "-" { name.removeLast() }
    return name.isEmpty ? "assessment" : name
  }
}
