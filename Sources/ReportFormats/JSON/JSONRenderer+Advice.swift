import Assessments
import JSONText
import Questionnaires
import Reasoning
import Reports
import Wording

extension JSONRenderer {
  static func fine(_ entry: FineEntry, _ report: Report) -> JSONOutput {
    .object([
      "level": .string(entry.level.rawValue), "title": .string(entry.title),
      "euros": .integer(entry.fine.amount), "percent": .integer(entry.fine.percent),
      "lowerFor": .strings(entry.fine.lowerFor.map(\.rawValue)),
      "yourEuros": entry.cents.map { .number(JSONNumber(text: FineEntry.euros(cents: $0))) },
      "upTo": .string(entry.amount), "rule": .string(entry.rule),
      "yours": entry.yours.map { .string($0) },
      "cites": cites(entry.cites, report),
    ])
  }

  static func actions(_ group: ActionGroup, _ report: Report) -> JSONOutput {
    .object([
      "when": .string(group.time.code),
      "day": group.time.day.map { .string($0.description) },
      "actions": .array(
        group.actions.map { action in
          .object([
            "do": .string(action.order), "who": .string(action.who),
            "reason": action.reason.map { .string($0) },
            "event": action.event.map { .string($0) },
            "onlyIf": action.onlyIf.map { .string($0) },
            "from": action.from.map { .string($0.description) },
            "cites": cites(action.cite.map { [$0] } ?? [], report),
          ])
        }),
    ])
  }

  static func day(_ milestone: Milestone, _ report: Report) -> JSONOutput {
    .object([
      "id": .string(milestone.id.text), "day": .string(milestone.day.description),
      "text": .string(milestone.text), "cites": cites(milestone.cites, report),
    ])
  }

  static func age(_ age: LawAge) -> JSONOutput {
    .object([
      "days": .integer(age.days), "isOld": .bool(age.isOld),
      "expected": .array(
        age.due.map {
          .object([
            "id": .string($0.id.text), "day": .string($0.day.description),
            "text": .string($0.text), "cites": .strings($0.cites.map(\.text)),
          ])
        }),
    ])
  }

  static func guidance(_ guidance: Guidance, _ report: Report) -> JSONOutput {
    .object([
      "id": .string(guidance.id.text), "topic": .string(guidance.topic.rawValue),
      "title": .string(guidance.title), "text": .string(guidance.text),
      "standing": .string(guidance.firmness.rawValue), "cites": cites(guidance.cites, report),
    ])
  }

  static func draft(_ entry: FormEntry, _ report: Report) -> JSONOutput {
    .object([
      "id": .string(entry.form.id.text), "title": .string(entry.form.title),
      "about": .string(entry.form.about), "cites": cites(entry.form.cites, report),
      "fields": .array(
        entry.fields.map {
          .object([
            "label": .string($0.label), "words": .strings($0.words),
            "hint": $0.hint.map { .string($0) },
          ])
        }),
    ])
  }

  static func reading(_ entry: ReadingEntry, _ words: Words) -> JSONOutput {
    .object([
      "id": .string(entry.reading.id.text), "title": .string(entry.reading.title),
      "taken": .string(entry.taken.id.text), "text": .string(entry.taken.text),
      "otherwise": .array(
        entry.others.map {
          .object([
            "choice": .string($0.choice.id.text), "text": .string($0.choice.text),
            "consequence": $0.sentence(words).map { .string($0) },
          ])
        }),
    ])
  }
}
