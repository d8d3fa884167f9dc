import Assessments
package import Questionnaires
package import Reasoning
package import Register
import Storage
import Threads
package import Wording

/// Reads many assessments into rows of a register. One questionnaire and one reasoner serve all; of
/// each file no more stays in memory than its row.
package struct RegisterReader: Sendable {
  private let loaded: LoadedQuestionnaire
  private let reasoner: Reasoner
  private let date: CalendarDate

  package init(_ loaded: LoadedQuestionnaire, _ reasoner: Reasoner, on date: CalendarDate) {
    self.loaded = loaded
    self.reasoner = reasoner
    self.date = date
  }

  /// The rows, and the files that are none, both in the order of `files`.
  package func read(
    _ files: [RegisterFiles.File], _ progress: Progress? = nil, _ words: Words
  ) -> (entries: [RegisterEntry], broken: [RegisterTable.Broken]) {
    let results = Shares.map(files) { share in
      var worlds = KnownWorlds()
      return share.map { file in
        defer { progress?.advance() }
        return Result { () throws(CommandFailure) in try entry(of: file, &worlds) }
      }
    }
    var entries: [RegisterEntry] = []
    var broken: [RegisterTable.Broken] = []
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let entry): entries.append(entry)
      case .failure(let failure):
        broken.append(.init(place: file.shown, reason: failure.message(words)))
      }
    }
    return (entries, broken)
  }

  private func entry(
    of file: RegisterFiles.File, _ worlds: inout KnownWorlds
  ) throws(CommandFailure) -> RegisterEntry {
    let fitted = try AssessmentFile.read(file.path, for: loaded)
    let outcome = reasoner.outcome(of: fitted.answers, on: date, knowing: &worlds)
    return RegisterEntry(
      fitted, outcome, of: loaded.questionnaire, at: file.shown, isArchived: file.isArchived)
  }
}
