import Assessments
package import Questionnaires
package import Reasoning
package import Register
import Storage
import Synchronization
import Typography

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

  /// What one thread has found.
  private struct Found {
    var entries: [RegisterEntry] = []
    var broken: [RegisterTable.Broken] = []
  }

  /// Fewer files than this are read faster than a thread is started.
  private static let fewest = 16

  /// The rows, in no order, and the files that are none, in the order of `files`.
  package func read(
    _ files: [RegisterFiles.File]
  ) -> (entries: [RegisterEntry], broken: [RegisterTable.Broken]) {
    let count = files.count < Self.fewest ? 1 : min(Processors.count, 8)
    let parts = (0..<count).map { part in stride(from: part, to: files.count, by: count) }
    let results = Mutex<[Found]>([])
    let threads = parts.dropFirst().map { part in
      WorkerThread {
        let found = share(of: part.map { files[$0] })
        results.withLock { $0.append(found) }
      }
    }
    let own = share(of: parts[0].map { files[$0] })
    for thread in threads { thread.join() }
    let all = results.withLock { $0 } + [own]
    let places = Dictionary(
      files.enumerated().map { ($1.shown, $0) }, uniquingKeysWith: { first, _ in first })
    return (
      all.flatMap(\.entries),
      all.flatMap(\.broken).sorted { places[$0.place] ?? 0 < places[$1.place] ?? 0 }
    )
  }

  private func share(of files: [RegisterFiles.File]) -> Found {
    var found = Found()
    var worlds = KnownWorlds()
    for file in files {
      do throws(CommandFailure) {
        let fitted = try AssessmentFile.read(file.path, for: loaded)
        let outcome = reasoner.outcome(of: fitted.answers, on: date, knowing: &worlds)
        found.entries.append(
          RegisterEntry(
            fitted, outcome, of: loaded.questionnaire, at: file.shown, isArchived: file.isArchived))
      } catch {
        found.broken.append(.init(place: file.shown, reason: error.message))
      }
    }
    return found
  }
}
