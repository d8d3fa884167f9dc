import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import ReportFormats
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
    let (said, phrases) = (rowWords, words.register)
    return Sheet(
      name: phrases.sheetSystems,
      columns: [
        .init(phrases.columnSystem, width: 36), .init(phrases.columnTier, width: 24),
        .init(phrases.columnMildest, width: 12), .init(phrases.columnWorst, width: 12),
        .init(phrases.columnRole, width: 24), .init(phrases.columnOpen, width: 12),
        .init(phrases.columnNextDay, width: 12), .init(phrases.columnNextDayCertain, width: 10),
        .init(phrases.columnDutiesOpen, width: 12), .init(phrases.columnChanged, width: 12),
        .init(phrases.columnLawAsOf, width: 12), .init(phrases.columnQuestionnaire, width: 14),
        .init(phrases.columnPeople, width: 24), .init(phrases.columnRemarks, width: 30),
        .init(phrases.columnFile, width: 40),
      ],
      rows: table.entries.map { entry in
        [
          .text(entry.system), .text(said.tier(entry)),
          entry.tier.map { .text(words.tiers.quiet($0)) } ?? .empty,
          entry.worstTier.map { .text(words.tiers.quiet($0)) } ?? .empty,
          entry.roles.isEmpty ? .empty : .text(said.roles(entry)), .number(entry.openCount),
          entry.isBannedNow
            ? .text(phrases.nextDayNow) : entry.nextDay.map { .day(Day($0.day)) } ?? .empty,
          entry.isBannedNow
            ? .text(certain(true)) : entry.nextDay.map { .text(certain($0.isCertain)) } ?? .empty,
          .number(entry.openDuties.count),
          entry.changedDay.map { .day(Day($0)) } ?? .empty,
          .day(Day(entry.lawAsOf)), .text(entry.version),
          .text(words.clauses(entry.people)),
          .text(words.clauses(said.remarks(entry))), .text(entry.id),
        ]
      }
        + table.broken.map { broken in
          [.text(broken.place), .text(phrases.rowNotRead)] + Array(repeating: .empty, count: 11)
            + [.text(broken.reason), .text(broken.place)]
        })
  }

  private var timelineSheet: Sheet {
    let (said, phrases) = (rowWords, words.register)
    return Sheet(
      name: phrases.sheetTimeline,
      columns: [
        .init(phrases.columnDay, width: 12), .init(phrases.columnSystem, width: 36),
        .init(phrases.columnBegins, width: 70), .init(phrases.columnCertain, width: 10),
        .init(phrases.columnFile, width: 40),
      ],
      rows: timeline.rows.map { row in
        [
          .day(Day(row.day)), .text(row.entry.system), .text(said.starts(row.starts)),
          .text(certain(row.isCertain)), .text(row.entry.id),
        ]
      })
  }

  private func certain(_ isCertain: Bool) -> String {
    isCertain ? words.register.isCertain : words.register.isPossible
  }

  private var workSheet: Sheet {
    let phrases = words.register
    return Sheet(
      name: phrases.sheetDuties,
      columns: [
        .init(phrases.columnFrom, width: 14), .init(phrases.columnDuty, width: 50),
        .init(phrases.columnPerson, width: 24), .init(phrases.columnSystem, width: 36),
        .init(phrases.columnArticle, width: 24),
      ],
      rows: work.items.flatMap { item in
        let duty = questionnaire.duties[item.duty]
        return item.entries.map { entry -> [Cell] in
          let person = entry.duties.first { $0.number == item.duty }?.person
          return [
            item.day.map { .day(Day($0)) }
              ?? .text(item.isNow ? phrases.fromNow : phrases.fromUndated),
            .text(duty.title), person.map { .text($0) } ?? .empty, .text(entry.system),
            .text(duty.reference),
          ]
        }
      })
  }

  private var brokenSheet: Sheet {
    Sheet(
      name: words.register.sheetNotRead,
      columns: [
        .init(words.register.columnFile, width: 50), .init(words.register.columnWhy, width: 80),
      ],
      rows: table.broken.map { [.text($0.place), .text($0.reason)] })
  }
}
