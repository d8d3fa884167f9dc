import Assessments
package import Documents
import QuestionnaireTexts
import Questionnaires
import ReportFormats
import Wording

extension HistoryReport {
  private var phrases: HistoriesPhrases { words.histories }

  package var document: Document {
    Document(
      kind: phrases.kind, title: title,
      subtitle: phrases.subtitle(file: place, summary: summary),
      language: questionnaire.map { words.tag(beside: $0) } ?? words.language.text,
      foreign: questionnaire?.translation?.foreign,
      labels: Document.Labels(
        skip: phrases.skip, contents: phrases.contents, contentsHead: phrases.contentsHead,
        result: phrases.result, colon: words.lists.colon),
      blocks: [
        .paragraph([.text(phrases.order)]),
        .table(
          Table(
            caption: phrases.caption,
            columns: [
              phrases.columnWhen, phrases.columnWho, phrases.columnAbout, phrases.columnWhat,
              phrases.columnFrom, phrases.columnTo, phrases.columnVersion,
            ],
            rows: events.map { row($0) })),
      ])
  }

  private func row(_ event: HistoryEvent) -> [[Inline]] {
    let step = said.step(event)
    return [
      [.text(time(of: event))], [event.by.map { .typed($0) } ?? .text(phrases.nobody)],
      [.text(said.about(event))], [.text(said.what(event))],
      [step.from.map { .typed($0) } ?? .text(phrases.nothing)],
      [step.to.map { .typed($0) } ?? .text(phrases.nothing)],
      [.text(HistoryWords.version(event.under) ?? phrases.versionUnknown)],
    ]
  }

  package var sheet: Sheet {
    Sheet(
      name: phrases.sheet,
      columns: [
        .init(phrases.columnWhen, width: 22), .init(phrases.columnWho, width: 20),
        .init(phrases.columnKind, width: 10), .init(phrases.columnId, width: 20),
        .init(phrases.columnAbout, width: 40), .init(phrases.columnWhat, width: 24),
        .init(phrases.columnFrom, width: 40), .init(phrases.columnTo, width: 40),
        .init(phrases.columnVersion, width: 20),
      ],
      rows: events.map { event in
        let step = said.step(event)
        return [
          .optional(event.at?.description), .optional(event.by), .text(kind(of: event)),
          .optional(Self.subject(event).name), .text(said.about(event)), .text(said.what(event)),
          .optional(step.from), .optional(step.to), .optional(event.under),
        ]
      })
  }

  private func kind(of event: HistoryEvent) -> String {
    switch event.what {
    case .begun, .changed(.system, _): phrases.kindSystem
    case .used: phrases.kindQuestionnaire
    case .changed(.question, _): phrases.kindQuestion
    case .changed(.duty, _): phrases.kindDuty
    }
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
