import AnswerSheets
import Assessments
import JSONText
import Questionnaires
import Reasoning
import Reports
import Wording

extension JSONRenderer {
  static func finding(_ entry: FindingEntry, _ report: Report) -> JSONOutput {
    let finding = entry.finding
    return .object([
      "id": .string(finding.id.text),
      "tier": finding.tier.map { .string($0.rawValue) } ?? .null,
      "status": .string(entry.state.status.rawValue),
      "title": .string(finding.title), "because": .string(finding.because),
      "standing": .string(finding.firmness.rawValue),
      "reading": finding.reading.map { .string($0) },
      "otherwise": finding.otherwise.map { .string($0) },
      "borneBy": .strings(finding.borneBy.map(\.text)),
      "cites": cites(finding.cites, report),
      "exceptions": .array(
        zip(finding.unless, entry.state.exceptions).map { exception, status in
          .object([
            "id": .string(exception.id.text), "status": .string(status.rawValue),
            "because": .string(exception.because),
            "cites": cites(exception.cites, report),
          ])
        }),
      "starts": .array(
        entry.state.starts.map { start in
          .object([
            "from": start.from.map { .string($0.description) } ?? .null,
            "because": start.because.map { .string($0) },
          ])
        }),
      "decidedBy": .strings(entry.basis.map(\.question.id.text)),
      "dependsOn": .strings(entry.dependsOn.map(\.id.text)),
      "steps": .strings(finding.steps),
    ])
  }

  static func whatIf(_ whatIf: WhatIf) -> JSONOutput {
    .object([
      "tier": .string(whatIf.tier.rawValue),
      "changes": .array(
        whatIf.changes.map { change in
          .object([
            "question": .string(change.question.text), "answer": change.answer.output,
            "others": change.others.isEmpty ? nil : .array(change.others.map(\.output)),
          ])
        }),
      "removes": .strings(whatIf.removes.map(\.text)),
      "adds": .strings(whatIf.adds.map(\.text)),
      "addsAreExamples": whatIf.addsAreExamples ? .bool(true) : nil,
    ])
  }

  static func duty(_ entry: DutyEntry, _ report: Report) -> JSONOutput {
    let duty = entry.duty
    let starts = entry.state.starts.map { start -> JSONOutput in
      switch start.day {
      case .from(let from): .string(from.description)
      case .undated: .null
      case .never: .string("never")
      }
    }
    return .object([
      "id": .string(duty.id.text), "status": .string(entry.state.status.rawValue),
      "binds": .string(duty.binds.rawValue), "counts": .bool(entry.isCertain && entry.counts),
      "roles": .strings(duty.roles.map(\.text)), "title": .string(duty.title),
      "do": .string(duty.task), "evidence": .strings(duty.evidence),
      "cites": cites(duty.cites, report), "reference": .string(duty.reference),
      "standing": .string(duty.firmness.rawValue),
      "onlyIf": entry.onlyIf.map { .string($0) },
      "starts": .array(starts), "relief": duty.relief.map { .string($0) },
      "fine": .string(duty.fine.rawValue), "open": duty.open.map { .string($0) },
      "work": report.assessment[duty.id].map { .object($0.state.members) },
    ])
  }

  static func answer(
    _ entry: AnswerEntry, isRelevant: Bool, _ words: Words
  ) -> JSONOutput {
    .object([
      "question": .string(entry.question.id.text), "statement": .string(entry.question.statement),
      "answer": entry.answer.output, "text": .string(entry.text(words)),
      "note": entry.note.map { .string($0) },
      "evidence": entry.evidence.isEmpty
        ? nil
        : .array(
          entry.evidence.map {
            .object([
              "place": .string($0.place), "title": $0.title.map { .string($0) },
              "sha256": ($0.content?.sha256).map { .string($0) },
              "size": ($0.content?.size).map { .integer($0) },
              "added": .string($0.added.description),
            ])
          }), "flag": entry.flag.map { .string($0) },
      "takenFrom": entry.takenFrom.map { .string($0) }, "relevant": .bool(isRelevant),
      "by": entry.answered?.by.map { .string($0) },
      "at": (entry.answered?.at).map { .string($0.description) },
    ])
  }

  static func misfit(_ misfit: Misfit, _ words: Words) -> JSONOutput {
    .object([
      "question": .string(misfit.question), "answer": misfit.answer,
      "reason": .string(misfit.reason.code), "text": .string(words.misfits.text(misfit)),
    ])
  }

  static func cites(_ ids: [SourceID], _ report: Report) -> JSONOutput {
    .array(
      ids.compactMap { report.questionnaire.source($0) }.map { source in
        .object([
          "label": .string(source.label), "title": .string(source.title),
          "address": .string(source.address), "status": .string(source.firmness.rawValue),
        ])
      })
  }
}
