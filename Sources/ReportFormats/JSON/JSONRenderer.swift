import Assessments
import JSONText
import Questionnaires
import Reasoning
package import Reports
import Wording

/// Writes a report as JSON; `schema/report.json` describes it.
package struct JSONRenderer {
  package init() {}

  package func render(_ report: Report) -> String {
    JSONWriter(style: .pretty).text(Self.output(report))
  }

  private static func output(_ report: Report) -> JSONOutput {
    let used = report.madeWith
    return .object([
      "format": .integer(2),
      "language": .string(report.words.tag(beside: report.questionnaire)),
      "translation": report.questionnaire.translation?.output,
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
        "beforeLaunch": .bool(report.outcome.awaitsLaunch),
      ]),
      "roles": .array(
        report.roles.map { role in
          .object([
            "id": .string(role.id.text), "title": .string(role.title),
            "status": .string((role.isCertain ? Status.established : .possible).rawValue),
          ])
        }),
      "findings": .array(
        (report.established + report.possible + report.notices + report.ruledOut)
          .map { finding($0, report) }),
      "open": .array(
        report.openPoints.map { point in
          .object([
            "decisive": .bool(point.influence.isDecisive),
            "share": .number(JSONNumber(text: String(point.influence.rounded))),
            "question": .string(point.question.id.text), "text": .string(point.question.text),
            "statement": .string(point.question.statement), "answer": point.answer?.output,
            "flag": point.flag.map { .string($0) },
            "findOut": point.question.findOut.map { .string($0) },
          ])
        }),
      "toClarify": .array(
        report.toClarify.map {
          .object([
            "question": .string($0.question.id.text), "statement": .string($0.question.statement),
            "flag": $0.flag.map { .string($0) },
          ])
        }),
      "whatIf": .array(report.analysis.whatIf.map { whatIf($0) }),
      "steps": .strings(
        report.actions.filter { $0.time <= .thisMonth }.flatMap(\.actions).map(\.order)),
      "actions": .array(report.actions.map { actions($0, report) }),
      "duties": .array(
        (report.timetable.flatMap(\.entries) + report.whenAsked + report.mayBeDone
          + report.possibleDuties).map { duty($0, report) }),
      "fines": .array(report.fines.map { fine($0, report) }),
      "possibleFine": report.possibleFine.map { fine($0, report) },
      "daysAhead": .array(report.daysAhead.map { day($0, report) }),
      "guidance": .array(report.guidance.map { guidance($0, report) }),
      "drafts": .array(report.forms.map { draft($0, report) }),
      "readings": .array(report.readings.map { reading($0, report.words) }),
      "answers": .array(
        report.answers.flatMap(\.entries).map { answer($0, isRelevant: true, report.words) }
          + report.setAside.map { answer($0, isRelevant: false, report.words) }),
      "misfits": .array(report.misfits.map { misfit($0, report.words) }),
      "provenance": .object([
        "asOf": .string(report.outcome.date.description),
        "lawAsOf": .string(report.questionnaire.lawAsOf.description),
        "lawAge": report.lawAge.map { age($0) },
        "questionnaire": .string(used.id), "version": .string(used.version),
        "digest": .string(used.logic),
        "answeredUnder": .array(
          report.assessment.uses.map { use in
            .object([
              "questionnaire": .string(use.provenance.id),
              "version": .string(use.provenance.version),
              "digest": .string(use.provenance.logic),
              "lawAsOf": .string(use.provenance.lawAsOf.description),
              "from": use.from.map { .string($0.description) },
            ])
          }),
        "answeredBy": .strings(report.assessment.people),
        "created": .string(report.assessment.created.description),
        "changed": .string(report.assessment.changed.description),
        "made": .string(report.madeAt.description),
        "program": .string("aiact \(report.programVersion)"),
        "assessor": report.assessment.assessor.map { .string($0) },
      ]),
      "disclaimer": .string(report.questionnaire.disclaimer),
    ])
  }
}
