import Assessments
import JSONText
import Questionnaires
import Wording
import Register
import ReportFormats

extension RegisterReport {
  /// The register for programs; `schema/register.json` describes it.
  package var json: String { JSONWriter(style: .pretty).text(output) }

  private var output: JSONOutput {
    .object([
      "format": .integer(1),
      "language": .string(words.tag(beside: questionnaire)),
      "translation": questionnaire.translation?.output,
      "on": .string(table.date.description),
      "questionnaire": .object([
        "id": .string(questionnaire.id), "version": .string(questionnaire.version),
        "lawAsOf": .string(questionnaire.lawAsOf.description),
      ]),
      "systems": .array(table.entries.map { system($0) }),
      "hidden": .integer(table.hiddenCount),
      "notRead": .array(
        table.broken.map { .object(["file": .string($0.place), "why": .string($0.reason)]) }),
    ])
  }

  private func system(_ entry: RegisterEntry) -> JSONOutput {
    let next: JSONOutput =
      entry.nextDay.map {
        .object(["day": .string($0.day.description), "certain": .bool($0.isCertain)])
      } ?? .null
    let result: [JSONOutput.Member] = [
      .init("system", .string(entry.system)), .init("file", .string(entry.id)),
      .init("archived", .bool(entry.isArchived)),
      .init("tier", entry.tier.map { .string($0.rawValue) } ?? .null),
      .init("possible", .strings(entry.tiers.map(\.rawValue))),
      .init("settled", .bool(entry.isSettled)),
      .init("roles", .strings(entry.roles.map(\.text))),
    ]
    let state: [JSONOutput.Member] = [
      .init("open", .integer(entry.openCount)), .init("answered", .integer(entry.answeredCount)),
      .init("toConfirm", .integer(entry.unconfirmedCount)),
      .init("misfits", .integer(entry.misfitCount)),
      .init("beforeLaunch", .bool(entry.awaitsLaunch)),
      .init("bannedNow", .bool(entry.isBannedNow)), .init("nextDay", next),
      .init("dutiesOpen", .integer(entry.openDuties.count)),
      .init("duties", .array(entry.duties.map { duty($0) })),
      .init("begins", .array(entry.starts.filter { $0.day <= until }.map { start($0) })),
    ]
    return .object(
      result + state + [
        .init("changed", .string(entry.changed.description)),
        .init("version", .string(entry.version)),
        .init("lawAsOf", .string(entry.lawAsOf.description)),
        .init("answeredBy", .strings(entry.people)),
      ])
  }

  private func duty(_ duty: RegisterDuty) -> JSONOutput {
    .object([
      "id": .string(questionnaire.duties[duty.number].id.text),
      "certain": .bool(duty.isCertain), "open": .bool(duty.isOpen),
      "from": Self.day(duty.day), "person": duty.person.map { .string($0) },
    ])
  }

  /// A day, or why there is none.
  private static func day(_ day: Duty.Day) -> JSONOutput {
    switch day {
    case .from(let from): .string(from.description)
    case .undated: .string("undated")
    case .never: .string("never")
    }
  }

  private func start(_ start: RegisterStart) -> JSONOutput {
    let (kind, id) =
      switch start.subject {
      case .finding(let number): ("finding", questionnaire.findings[number].id.text)
      case .duty(let number): ("duty", questionnaire.duties[number].id.text)
      case .milestone(let number): ("milestone", questionnaire.advice.timeline[number].id.text)
      }
    return .object([
      "day": .string(start.day.description), kind: .string(id), "certain": .bool(start.isCertain),
    ])
  }
}
