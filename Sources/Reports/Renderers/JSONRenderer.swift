import Assessments
import JSONText
import Questionnaires

/// Writes a report as JSON; `schema/report.json` describes it.
package struct JSONRenderer {
  package init() {}

  package func render(_ report: Report) -> String {
    JSONWriter(style: .pretty).text(Self.output(report))
  }

  private static func output(_ report: Report) -> JSONOutput {
    let used = report.assessment.provenance
    return .object([
      "format": .integer(1),
      "system": .object([
        "name": .string(report.assessment.system.name),
        "summary": .string(report.assessment.system.summary),
      ]),
      "headline": .object([
        "text": .string(report.headline.text),
        "meaning": report.headline.meaning.map { .string($0) },
        "tier": report.headline.tier.map { .string($0.rawValue) } ?? .null,
        "possible": .strings(report.outcome.possibleTiers.map(\.rawValue)),
        "badges": .strings(report.headline.badges),
        "remarks": .strings(report.headline.remarks),
      ]),
      "findings": .array(
        (report.established + report.possible + report.notices + report.ruledOut)
          .map { finding($0, report) }),
      "open": .array(
        report.openPoints.enumerated().map { number, point in
          .object([
            "decisive": .bool(number < report.decisiveCount),
            "question": .string(point.question.id.text), "text": .string(point.question.text),
            "statement": .string(point.question.statement), "answer": point.answer?.output,
            "findOut": point.question.findOut.map { .string($0) },
          ])
        }),
      "steps": .strings(report.steps),
      "duties": .array(
        (report.timetable.flatMap(\.entries) + report.possibleDuties).map { duty($0) }),
      "fines": .array(
        report.fines.map { fine in
          .object([
            "level": .string(fine.rawValue), "for": .string(FineWords.subject(fine)),
            "upTo": .string(FineWords.amount(fine)), "rule": .string(FineWords.rule(fine)),
            "article": .string(FineWords.article(fine)),
          ])
        }),
      "answers": .array(
        report.answers.flatMap(\.entries).map { answer($0, isRelevant: true) }
          + report.setAside.map { answer($0, isRelevant: false) }),
      "provenance": .object([
        "asOf": .string(report.outcome.date.description),
        "lawAsOf": .string(report.questionnaire.lawAsOf.description),
        "questionnaire": .string(used.id), "version": .string(used.version),
        "digest": .string(used.digest),
        "created": .string(report.assessment.created.description),
        "changed": .string(report.assessment.changed.description),
        "made": .string(report.madeAt.description),
        "program": .string("aiact \(report.programVersion)"),
        "assessor": report.assessment.assessor.map { .string($0) },
      ]),
      "disclaimer": .string(report.questionnaire.disclaimer),
    ])
  }

  private static func finding(_ entry: FindingEntry, _ report: Report) -> JSONOutput {
    let finding = entry.finding
    return .object([
      "id": .string(finding.id.text),
      "tier": finding.tier.map { .string($0.rawValue) } ?? .null,
      "status": .string(entry.state.status.rawValue),
      "title": .string(finding.title), "because": .string(finding.because),
      "standing": .string(finding.standing.rawValue),
      "reading": finding.reading.map { .string($0) },
      "otherwise": finding.otherwise.map { .string($0) },
      "borneBy": .strings(finding.borneBy.map(\.text)),
      "cites": .array(
        finding.cites.compactMap { report.questionnaire.source($0) }.map { source in
          .object([
            "label": .string(source.label), "title": .string(source.title),
            "address": .string(source.address), "status": .string(source.status.rawValue),
          ])
        }),
      "exceptions": .array(
        zip(finding.unless, entry.state.exceptions).map { exception, status in
          .object([
            "id": .string(exception.id.text), "status": .string(status.rawValue),
            "because": .string(exception.because),
            "cites": .strings(exception.cites.compactMap { report.questionnaire.source($0)?.label }),
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
      "dependsOn": .strings(entry.openPoints.map(\.question.id.text)),
      "steps": .strings(finding.steps),
    ])
  }

  private static func duty(_ entry: DutyEntry) -> JSONOutput {
    let duty = entry.duty
    let starts = entry.state.starts.map { start in
      start.from.map { JSONOutput.string($0.description) } ?? .null
    }
    return .object([
      "id": .string(duty.id.text), "status": .string(entry.state.status.rawValue),
      "roles": .strings(duty.roles.map(\.text)), "title": .string(duty.title),
      "do": .string(duty.task), "evidence": .strings(duty.evidence),
      "reference": .string(duty.reference), "standing": .string(duty.standing.rawValue),
      "onlyIf": duty.onlyIf.map { .string($0) },
      "starts": .array(starts), "relief": duty.relief.map { .string($0) },
      "fine": .string(duty.fine.rawValue), "open": duty.open.map { .string($0) },
    ])
  }

  private static func answer(_ entry: AnswerEntry, isRelevant: Bool) -> JSONOutput {
    .object([
      "question": .string(entry.question.id.text), "statement": .string(entry.question.statement),
      "answer": entry.answer.output, "text": .string(entry.text),
      "note": entry.note.map { .string($0) }, "relevant": .bool(isRelevant),
    ])
  }
}
