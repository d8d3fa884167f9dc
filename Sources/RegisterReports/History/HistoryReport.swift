package import Assessments
package import Questionnaires
package import Wording

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
  let words: Words

  /// - Parameter questionnaire: lends its words; nil when it is another than that of the document.
  package init(
    _ assessment: Assessment, place: String, under questionnaire: Questionnaire?,
    filter: HistoryFilter = HistoryFilter(), words: Words
  ) {
    system = assessment.system.name
    self.place = place
    changed = assessment.changed
    let all = assessment.history
    events = all.filter { filter.takes($0) }
    hiddenCount = all.count - events.count
    self.questionnaire = questionnaire
    self.words = words
  }

  var said: HistoryWords { HistoryWords(questionnaire, words) }

  package var title: String { words.histories.title(system: system.isEmpty ? place : system) }

  /// `14 entries, 3 not shown`
  var summary: String {
    words.list(
      [words.histories.entries(count: events.count)]
        + (hiddenCount > 0 ? [words.histories.notShown(count: hiddenCount)] : []))
  }

  /// When the document was changed last: `2026-11-23T14:05:00Z`.
  package var stamp: String { changed.description }

  /// When it happened, as far as it is known.
  func time(of event: HistoryEvent) -> String {
    event.at.map(words.moment) ?? words.histories.timeUnknown
  }

  /// `from "none" to "high"`; nil when there is nothing to tell.
  func step(_ event: HistoryEvent) -> String? {
    switch said.step(event) {
    case (let from?, let to?): words.histories.fromTo(from: from, to: to)
    case (nil, let to?): words.quoted(to)
    case (let from?, nil): words.histories.was(from: from)
    case (nil, nil): nil
    }
  }
}
