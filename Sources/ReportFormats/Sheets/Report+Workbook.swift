import Assessments
package import Documents
package import Questionnaires
import Reasoning
package import Reports
import Wording

extension Report {
  /// The report as tables: the result, duties, findings, answers and sources; one row for each thing,
  /// its name in the first column.
  package var workbook: Workbook {
    Workbook(sheets: [resultSheet, dutySheet, findingSheet, answerSheet, sourceSheet])
  }

  /// All duties that apply or may apply, the earliest first.
  package var dutySheet: Sheet {
    let texts = words.annexes
    let entries = timetable.flatMap(\.entries) + possibleDuties
    return Sheet(
      name: texts.sheetDuties,
      columns: [
        .init(texts.columnId, width: 14), .init(texts.columnDuty, width: 36),
        .init(texts.columnRole, width: 18),
        .init(texts.columnCertain, width: 9), .init(texts.columnWhen, width: 22),
        .init(texts.columnFrom, width: 12),
        .init(texts.columnTask, width: 60), .init(texts.columnOnlyIf, width: 30),
        .init(texts.columnShownBy, width: 36),
        .init(texts.columnArticle, width: 24), .init(texts.columnFine, width: 24),
      ],
      rows: entries.map { entry in
        let duty = entry.duty
        let fine = fines.first { $0.level == duty.fine }
        return [
          .text(duty.id.text), .text(duty.title),
          entry.role.map { .text(questionnaire.title(of: $0)) } ?? .empty,
          .text(entry.surelyStarts ? texts.certainYes : texts.certainPossible),
          .text(words.starts.heading(entry.time)),
          entry.state.starts.compactMap(\.from).min().map { .day(Day($0)) } ?? .empty,
          .text(duty.task), .optional(duty.onlyIf),
          .text(words.clauses(duty.evidence)), .text(duty.reference),
          .optional(fine.map { $0.yours ?? $0.amount }),
        ]
      })
  }

  /// Findings that hold or may hold, the worst first.
  package var findingSheet: Sheet {
    let texts = words.annexes
    return Sheet(
      name: texts.sheetFindings,
      columns: [
        .init(texts.columnId, width: 18), .init(texts.columnTier, width: 14),
        .init(texts.columnFindingStatus, width: 12),
        .init(texts.columnFinding, width: 40), .init(texts.columnWhy, width: 60),
        .init(texts.columnArticle, width: 24),
        .init(texts.columnFrom, width: 12), .init(texts.columnBasis, width: 50),
        .init(texts.columnDependsOn, width: 40),
      ],
      rows: (established + possible + notices).map { entry in
        let finding = entry.finding
        let labels = finding.cites.compactMap { questionnaire.source($0)?.label }
        return [
          .text(finding.id.text), .optional(finding.tier.map { words.tiers.quiet($0) }),
          .text(entry.state.status == .established ? texts.findingHolds : texts.findingPossible),
          .text(finding.title), .text(finding.because), .text(words.clauses(labels)),
          entry.state.starts.compactMap(\.from).min().map { .day(Day($0)) } ?? .empty,
          .text(
            words.clauses(
              entry.basis.map {
                words.lists.labelled(label: $0.question.statement, value: $0.text(words))
              })),
          .text(words.clauses(entry.dependsOn.map(\.statement))),
        ]
      })
  }

  /// Every answer with its note and evidence, section by section; those set aside come last.
  package var answerSheet: Sheet {
    let texts = words.annexes
    let counted = answers.flatMap { section in section.entries.map { (section.title, $0) } }
    let all = counted + setAside.map { (texts.setAside, $0) }
    return Sheet(
      name: texts.sheetAnswers,
      columns: [
        .init(texts.columnId, width: 20), .init(texts.columnSection, width: 24),
        .init(texts.columnQuestion, width: 40),
        .init(texts.columnAnswer, width: 60), .init(texts.columnNote, width: 40),
        .init(texts.columnEvidence, width: 40),
        .init(texts.columnFlag, width: 30),
      ],
      rows: all.map { section, entry in
        [
          .text(entry.question.id.text), .text(section), .text(entry.question.text),
          entry.cell(words), .optional(entry.note),
          .text(words.clauses(entry.evidence.map(\.place))), .optional(entry.flag),
        ]
      })
  }

  /// The texts that the report cites.
  package var sourceSheet: Sheet {
    let texts = words.annexes
    return Sheet(
      name: texts.sheetSources,
      columns: [
        .init(texts.columnId, width: 20), .init(texts.columnArticle, width: 24),
        .init(texts.columnTitle, width: 50),
        .init(texts.columnSourceStatus, width: 12), .init(texts.columnAddress, width: 60),
      ],
      rows: sources.map { source in
        [
          .text(source.id.text), .text(source.label), .text(source.title),
          .text(words.kind(of: source)), .text(source.address),
        ]
      })
  }
}

extension AnswerEntry {
  /// A day as a day and a whole number as a number, so that a table can sort by them.
  fileprivate func cell(_ words: Words) -> Cell {
    switch answer {
    case .date(let day): .day(Day(day))
    case .number(let number): Int(number.text).map { .number($0) } ?? .text(text(words))
    case .choice, .text, .unsure: .text(text(words))
    }
  }
}

extension Cell {
  /// Empty without a text.
  package static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
}

extension Day {
  /// The same day, for a table or a calendar.
  package init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
