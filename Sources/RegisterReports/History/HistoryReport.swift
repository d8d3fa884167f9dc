package import Assessments
package import Questionnaires
import Wording

/// What is told of how a document came about.
package struct HistoryReport: Sendable {
  let system: String
  /// Where the file lies, as people should see it.
  let place: String
  let changed: Timestamp
  /// The earliest first.
  let events: [HistoryEvent]
  /// How many events a filter left out.
  let hiddenCount: Int
  let questionnaire: Questionnaire?

  /// - Parameter questionnaire: lends its words; nil when it is another than that of the document.
  package init(
    _ assessment: Assessment, place: String, words questionnaire: Questionnaire?,
    filter: HistoryFilter = HistoryFilter()
  ) {
    system = assessment.system.name
    self.place = place
    changed = assessment.changed
    let all = assessment.history
    events = all.filter { filter.takes($0) }
    hiddenCount = all.count - events.count
    self.questionnaire = questionnaire
  }

  var words: HistoryWords { HistoryWords(questionnaire) }

  package var title: String { "History of \(system.isEmpty ? place : system)" }

  /// `14 entries, 3 not shown`
  var summary: String {
    Counting.of(events.count, "entry", "entries")
      + (hiddenCount > 0 ? ", \(hiddenCount) not shown" : "")
  }

  /// When the document was changed last: `2026-11-23T14:05:00Z`.
  package var stamp: String { changed.description }

  static let nobody = "nobody named"
  static let unknown = "time not kept"

  /// `from "none" to "high"`; empty when there is nothing to tell.
  func step(_ event: HistoryEvent) -> String {
    switch words.step(event) {
    case (let from?, let to?): "from \"\(from)\" to \"\(to)\""
    case (nil, let to?): "\"\(to)\""
    case (let from?, nil): "was \"\(from)\""
    case (nil, nil): ""
    }
  }
}
