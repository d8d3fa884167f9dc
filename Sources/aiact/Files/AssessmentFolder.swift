import Reasoning
import Assessments
import Questionnaires
import Storage

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

  /// A path in the folder for a new assessment: `website-chatbot.json`, with a number when there
  /// is one already.
  func newPath(for system: String) -> String {
    let taken = Set(((try? Folders.listJSON(in: path)) ?? []).map(\.name))
    let base = Self.fileName(for: system)
    var name = "\(base).json"
    var number = 2
    while taken.contains(name) {
      name = "\(base)-\(number).json"
      number += 1
    }
    return "\(path)/\(name)"
  }

  /// Lower-case ASCII words of a name, joined by hyphens.
  static func fileName(for system: String) -> String {
    var words: [String] = [""]
    for byte in system.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        words[words.count - 1].append(Character(Unicode.Scalar(byte)))
      default: words.append("")
      }
    }
    let name = words.filter { !$0.isEmpty }.joined(separator: "-").prefix(50)
    return name.isEmpty ? "assessment" : String(name)
  }
}
