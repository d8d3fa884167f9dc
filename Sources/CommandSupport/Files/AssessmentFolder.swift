package import Assessments
package import Questionnaires
package import Reasoning
package import Register
import Storage
import Typography

/// The folder in which assessments are kept unless the user names a file.
package struct AssessmentFolder {
  /// An assessment in the folder, with what its answers lead to.
  package struct Entry {
    package let path: String
    package let row: StartRow
    let modified: FileTime
  }

  package let path: String

  /// A folder that is there.
  package init(path: String) { self.path = path }

  /// The user's folder, made when it is missing.
  package static func open() throws(CommandFailure) -> AssessmentFolder {
    do throws(StorageFailure) {
      let path = try Folders.data()
      try Folders.create(path)
      return AssessmentFolder(path: path)
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  /// What of the folder is shown.
  package struct Listing {
    /// Those with questions left first, of each kind the one changed last first.
    package var entries: [Entry] = []
    /// How many files lie in the folder beside them.
    package var others = 0
    /// How many files cannot be read, or were written by a newer program, of those that were looked at.
    /// Those of other questionnaires do not count.
    package var unreadable = 0
    /// Second copies of synchronisers, of those that were looked at.
    package var copies: [ConflictCopyRemark] = []

    package init(others: Int = 0) { self.others = others }
  }

  /// How many files are looked at to find those that can be shown.
  private static let mostRead = 48

  /// Looks at the files changed last, until `most` with questions left have been found: to read a
  /// thousand to show nine would keep people waiting. What a file says of itself is taken, where it is
  /// still true; `reasoner` is asked for only when one does not.
  ///
  /// - Parameter isUsual: whether the law is read in the usual way.
  @MainActor package func listing(
    on date: CalendarDate, most: Int, under provenance: Provenance, isUsual: Bool,
    _ reasoner: () throws(CommandFailure) -> Reasoner
  ) throws(CommandFailure) -> Listing {
    guard let (files, count) = try? Folders.newestJSON(in: path, most: Self.mostRead),
      count > 0
    else { return Listing() }
    var open: [Entry] = []
    var finished: [Entry] = []
    var listing = Listing(others: count)
    var worlds = KnownWorlds()
    for file in files where open.count < most {
      guard file.name != Seal.fileName else {
        listing.others -= 1
        continue
      }
      guard let assessment = Self.assessment(in: file.path) else {
        listing.unreadable += 1
        listing.others -= 1
        continue
      }
      guard assessment.provenance.id == provenance.id else {
        listing.others -= 1
        continue
      }
      let row: StartRow
      if isUsual,
        let said = StartRow(assessment, madeWith: provenance, program: Version.number)
      {
        row = said
      } else {
        let reasoner = try reasoner()
        let fitted = FittedAssessment(assessment, to: reasoner.questionnaire)
        let outcome = reasoner.outcome(of: fitted.answers, on: date, knowing: &worlds)
        row = StartRow(RegisterEntry(fitted, outcome, of: reasoner.questionnaire, at: file.name))
      }
      let entry = Entry(path: file.path, row: row, modified: file.modified)
      if row.isFinished { finished.append(entry) } else { open.append(entry) }
    }
    listing.copies = ConflictCopyRemark.all(of: files, in: path)
    for kind in [open, finished] {
      listing.entries += kind.sorted {
        ($1.row.changed, $1.modified) < ($0.row.changed, $0.modified)
      }
    }
    listing.entries = Array(listing.entries.prefix(most))
    listing.others -= listing.entries.count
    return listing
  }

  /// Nil when it cannot be read.
  private static func assessment(in path: String) -> Assessment? {
    guard let bytes = try? FileReader.read(path, limit: AssessmentFile.limit) else { return nil }
    return try? Assessment(reading: bytes)
  }

  /// A path in the folder for a new assessment: `website-chatbot.json`; from the second attempt on
  /// with its number, `website-chatbot-2.json`.
  package func newPath(for system: String, attempt: Int) -> String {
    let base = Self.fileName(for: system)
    return "\(path)/\(base)\(attempt > 1 ? "-\(attempt)" : "").json"
  }

  /// The most bytes of a name, so that there is room for a number, an ending and a lock beside it.
  private static let longestName = 150

  /// Lower-case words of a name, joined by hyphens. Letters that ASCII has no like of, but for Greek
  /// and Cyrillic ones, stay as they are.
  package static func fileName(for system: String) -> String {
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
