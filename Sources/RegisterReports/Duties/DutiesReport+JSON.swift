import Assessments
import JSONText
import Questionnaires
import Reasoning
import Register

extension DutiesReport {
  /// The list for programs; `schema/duty-list.json` describes it.
  package var json: String {
    JSONWriter(style: .pretty).text(
      .object([
        "format": .integer(1), "on": .string(date.description),
        "questionnaire": .object([
          "id": .string(questionnaire.id), "version": .string(questionnaire.version),
          "lawAsOf": .string(questionnaire.lawAsOf.description),
        ]),
        "systems": .array(systems.map { output($0) }),
        "hidden": .integer(hiddenCount + hiddenPossible),
        "notRead": .array(
          broken.map { .object(["file": .string($0.place), "why": .string($0.reason)]) }),
      ]))
  }

  private func output(_ system: System) -> JSONOutput {
    .object([
      "system": .string(system.name), "file": .string(system.place),
      "changed": .string(system.changed.description),
      "duties": .array(system.duties.map { output($0) }),
    ])
  }

  private func output(_ work: DutyWork) -> JSONOutput {
    let state = work.state
    let law: [JSONOutput.Member] = [
      .init("id", .string(work.name)), .init("title", .string(work.title)),
      .init("standing", .string(work.standing.rawValue)),
      .init("conditional", .bool(work.isConditional)),
    ]
    let optional: [JSONOutput.Member?] = [
      work.duty.map { .init("binds", .string($0.binds.rawValue)) },
      work.duty.map { .init("reference", .string($0.reference)) },
      work.role.map { .init("role", .string($0.text)) },
      work.time.map { .init("law", Self.output($0)) },
    ]
    let progress: [JSONOutput.Member?] = [
      .init("state", .string(state.progress.kind.rawValue)),
      state.progress.reason.map { .init("because", .string($0.text)) },
      state.person.map { .init("person", .string($0)) },
      state.day.map { .init("day", .string($0.description)) },
      .init("late", .bool(isLate(work))),
      state.note.map { .init("note", .string($0)) },
      .init("evidence", .array(state.evidence.map(\.output))),
    ]
    return .object(law + (optional + progress).compactMap { $0 })
  }

  private static func output(_ time: DutyTime) -> JSONOutput {
    switch time {
    case .now: .object(["when": .string("now")])
    case .launch: .object(["when": .string("launch")])
    case .from(let day): .object(["when": .string("from"), "day": .string(day.description)])
    case .undated: .object(["when": .string("undated")])
    case .never: .object(["when": .string("never")])
    }
  }
}
