import Assessments
import JSONText
import Questionnaires

extension HistoryReport {
  /// The history for programs; `schema/history.json` describes it. Changes stand in it as they stand
  /// in the file.
  package var json: String {
    JSONWriter(style: .pretty).text(
      .object([
        "format": .integer(1), "system": .string(system), "file": .string(place),
        "hidden": .integer(hiddenCount), "events": .array(events.map { Self.output($0) }),
      ]))
  }

  private static func output(_ event: HistoryEvent) -> JSONOutput {
    switch event.what {
    case .begun:
      .object([
        "kind": .string("begun"), "at": event.at.map { .string($0.description) },
      ])
    case .used(let use):
      .object([
        "kind": .string("questionnaire"), "at": event.at.map { .string($0.description) },
        "id": .string(use.provenance.id), "version": .string(use.provenance.version),
        "lawAsOf": .string(use.provenance.lawAsOf.description),
        "logic": .string(use.provenance.logic),
      ])
    case .changed(_, let change):
      .object([
        "kind": .string(subject(event).kind), "name": subject(event).name.map { .string($0) },
        "change": change.output,
      ])
    }
  }
}
