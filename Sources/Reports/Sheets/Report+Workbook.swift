import Assessments
package import Documents
package import Questionnaires
import Reasoning
import Wording

extension Report {
  /// The report as tables: duties, findings, answers and sources; one row for each thing, its name
  /// in the first column.
  package var workbook: Workbook {
    Workbook(sheets: [dutySheet, findingSheet, answerSheet, sourceSheet])
  }

  /// All duties that apply or may apply, the earliest first.
  package var dutySheet: Sheet {
    let entries = timetable.flatMap(\.entries) + possibleDuties
    return Sheet(
      name: "Duties",
      columns: [
        .init("Id", width: 14), .init("Duty", width: 36), .init("Role", width: 18),
        .init("Certain", width: 9), .init("When", width: 22), .init("From", width: 12),
        .init("What to do", width: 60), .init("Only if", width: 30), .init("Shown by", width: 36),
        .init("Article", width: 24), .init("Fine up to", width: 24),
      ],
      rows: entries.map { entry in
        let duty = entry.duty
        let fine = fines.first { $0.level == duty.fine }
        return [
          .text(duty.id.text), .text(duty.title),
          entry.role.map { .text(questionnaire.title(of: $0)) } ?? .empty,
          .text(entry.isCertain ? "yes" : "possible"), .text(entry.time.words),
          entry.state.starts.compactMap(\.from).min().map { .day(Day($0)) } ?? .empty,
          .text(duty.task), .optional(duty.onlyIf),
          .text(duty.evidence.joined(separator: "; ")), .text(duty.reference),
          .optional(fine.map { $0.yours ?? $0.amount }),
        ]
      })
  }

  /// Findings that hold or may hold, the worst first.
  package var findingSheet: Sheet {
    Sheet(
      name: "Findings",
      columns: [
        .init("Id", width: 18), .init("Tier", width: 14), .init("Status", width: 12),
        .init("Finding", width: 40), .init("Why", width: 60), .init("Article", width: 24),
        .init("From", width: 12), .init("Because you said", width: 50),
        .init("Depends on", width: 40),
      ],
      rows: (established + possible + notices).map { entry in
        let finding = entry.finding
        let labels = finding.cites.compactMap { questionnaire.source($0)?.label }
        return [
          .text(finding.id.text), .optional(finding.tier.map { TierWords.quiet($0) }),
          .text(entry.state.status == .established ? "holds" : "possible"),
          .text(finding.title), .text(finding.because), .text(labels.joined(separator: "; ")),
          entry.state.starts.compactMap(\.from).min().map { .day(Day($0)) } ?? .empty,
          .text(
            entry.basis.map { "\($0.question.statement): \($0.text)" }.joined(separator: "; ")),
          .text(entry.dependsOn.map(\.statement).joined(separator: "; ")),
        ]
      })
  }

  /// Every answer with its note and evidence, section by section; those set aside come last.
  package var answerSheet: Sheet {
    let counted = answers.flatMap { section in section.entries.map { (section.title, $0) } }
    let all = counted + setAside.map { ("Set aside", $0) }
    return Sheet(
      name: "Answers",
      columns: [
        .init("Id", width: 20), .init("Section", width: 24), .init("Question", width: 40),
        .init("Answer", width: 60), .init("Note", width: 40), .init("Evidence", width: 40),
        .init("To clarify", width: 30),
      ],
      rows: all.map { section, entry in
        [
          .text(entry.question.id.text), .text(section), .text(entry.question.text),
          entry.cell, .optional(entry.note),
          .text(entry.evidence.map(\.place).joined(separator: "; ")), .optional(entry.flag),
        ]
      })
  }

  /// The texts that the report cites.
  package var sourceSheet: Sheet {
    Sheet(
      name: "Sources",
      columns: [
        .init("Id", width: 20), .init("Article", width: 24), .init("Title", width: 50),
        .init("Status", width: 12), .init("Address", width: 60),
      ],
      rows: sources.map { source in
        [
          .text(source.id.text), .text(source.label), .text(source.title),
          .text(source.status.rawValue), .text(source.address),
        ]
      })
  }
}

extension AnswerEntry {
  /// A day as a day and a whole number as a number, so that a table can sort by them.
  fileprivate var cell: Cell {
    switch answer {
    case .date(let day): .day(Day(day))
    case .number(let number): Int(number.text).map { .number($0) } ?? .text(text)
    case .choice, .text, .unsure: .text(text)
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
