import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Reports
import Wording

extension RegisterReport {
  /// The register as tables: systems, what begins when, what is to be done, and files not read.
  package var workbook: Workbook {
    Workbook(sheets: [systemSheet, timelineSheet, workSheet, brokenSheet])
  }

  /// The table that stands alone in a format of one table.
  package var leadingSheet: Sheet { isTimeline ? timelineSheet : systemSheet }

  /// One row for each assessment; files that could not be read stand below, with the reason.
  package var systemSheet: Sheet {
    let words = RegisterWords(questionnaire)
    return Sheet(
      name: "Systems",
      columns: [
        .init("System", width: 36), .init("Tier", width: 24), .init("Mildest", width: 12),
        .init("Worst", width: 12), .init("Role", width: 24), .init("Open points", width: 12),
        .init("Next day", width: 12), .init("Next day certain", width: 10),
        .init("Duties open", width: 12), .init("Last change", width: 12),
        .init("Law as of", width: 12), .init("Questionnaire", width: 14),
        .init("Answered by", width: 24), .init("Remarks", width: 30), .init("File", width: 40),
      ],
      rows: table.entries.map { entry in
        [
          .text(entry.system), .text(RegisterWords.tier(entry)),
          entry.tier.map { .text(TierWords.quiet($0)) } ?? .empty,
          entry.worstTier.map { .text(TierWords.quiet($0)) } ?? .empty,
          entry.roles.isEmpty ? .empty : .text(words.roles(entry)), .number(entry.openCount),
          entry.nextDay.map { .day(Day($0.day)) } ?? .empty,
          entry.nextDay.map { .text($0.isCertain ? "yes" : "possible") } ?? .empty,
          .number(entry.openDuties.count),
          CalendarDate(iso: String(entry.changed.description.prefix(10)))
            .map { .day(Day($0)) } ?? .empty,
          .day(Day(entry.lawAsOf)), .text(entry.version),
          .text(entry.people.joined(separator: "; ")),
          .text(RegisterWords.remarks(entry).joined(separator: "; ")), .text(entry.id),
        ]
      }
        + table.broken.map { broken in
          [.text(broken.place), .text("not read")] + Array(repeating: .empty, count: 11)
            + [.text(broken.reason), .text(broken.place)]
        })
  }

  private var timelineSheet: Sheet {
    let words = RegisterWords(questionnaire)
    return Sheet(
      name: "Timeline",
      columns: [
        .init("Day", width: 12), .init("System", width: 36), .init("What begins", width: 70),
        .init("Certain", width: 10), .init("File", width: 40),
      ],
      rows: timeline.rows.map { row in
        [
          .day(Day(row.day)), .text(row.entry.system), .text(words.starts(row.starts)),
          .text(row.isCertain ? "yes" : "possible"), .text(row.entry.id),
        ]
      })
  }

  private var workSheet: Sheet {
    Sheet(
      name: "Duties",
      columns: [
        .init("From", width: 14), .init("Duty", width: 50), .init("Person", width: 24),
        .init("System", width: 36), .init("Article", width: 24),
      ],
      rows: work.items.flatMap { item in
        let duty = questionnaire.duties[item.duty]
        return item.entries.map { entry -> [Cell] in
          let person = entry.duties.first { $0.number == item.duty }?.person
          return [
            item.day.map { .day(Day($0)) } ?? .text(item.isNow ? "now" : "no date is set"),
            .text(duty.title), person.map { .text($0) } ?? .empty, .text(entry.system),
            .text(duty.reference),
          ]
        }
      })
  }

  private var brokenSheet: Sheet {
    Sheet(
      name: "Not read", columns: [.init("File", width: 50), .init("Why", width: 80)],
      rows: table.broken.map { [.text($0.place), .text($0.reason)] })
  }
}
