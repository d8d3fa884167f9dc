import Assessments
package import Documents
import Questionnaires
import Reports
import Wording

extension HistoryReport {
  package var document: Document {
    Document(
      kind: "EU AI Act self-assessment", title: title, subtitle: "\(place) · \(summary)",
      language: questionnaire?.language ?? "en",
      labels: Document.Labels(
        skip: "Skip to the history", contents: "Contents", contentsHead: "In this history",
        result: "History"),
      blocks: [
        .paragraph([.text("The earliest comes first. Times are UTC.")]),
        .table(
          Table(
            caption: "What changed, when and by whom",
            columns: ["When", "Who", "About", "What", "From", "To", "Version"],
            rows: events.map { row($0) })),
      ])
  }

  private func row(_ event: HistoryEvent) -> [[Inline]] {
    let step = words.step(event)
    return [
      [.text(event.at?.long ?? Self.unknown)],
      [event.by.map { .typed($0) } ?? .text(Self.nobody)],
      [.text(words.about(event))], [.text(words.what(event))],
      [step.from.map { .typed($0) } ?? .text("nothing")],
      [step.to.map { .typed($0) } ?? .text("nothing")],
      [.text(HistoryWords.version(event.under) ?? "not kept")],
    ]
  }

  package var sheet: Sheet {
    Sheet(
      name: "History",
      columns: [
        .init("When", width: 22), .init("Who", width: 20), .init("Kind", width: 10),
        .init("Id", width: 20), .init("About", width: 40), .init("What", width: 24),
        .init("From", width: 40), .init("To", width: 40), .init("Version", width: 20),
      ],
      rows: events.map { event in
        let step = words.step(event)
        let (kind, name) = Self.subject(event)
        return [
          .optional(event.at?.description), .optional(event.by), .text(kind), .optional(name),
          .text(words.about(event)), .text(words.what(event)), .optional(step.from),
          .optional(step.to), .optional(event.under),
        ]
      })
  }

  /// What an event is about, as programs name it.
  static func subject(_ event: HistoryEvent) -> (kind: String, name: String?) {
    switch event.what {
    case .begun, .changed(.system, _): ("system", nil)
    case .used: ("questionnaire", nil)
    case .changed(.question(let name), _): ("question", name)
    case .changed(.duty(let name), _): ("duty", name)
    }
  }
}
