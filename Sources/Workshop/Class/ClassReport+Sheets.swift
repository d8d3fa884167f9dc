package import Documents
import Questionnaires
import Wording

extension ClassReport {
  /// One row for each team and case; then one for each answer at which teams went apart.
  package var workbook: Workbook { Workbook(sheets: [leadingSheet, answers]) }

  /// One row for each team and case.
  package var leadingSheet: Sheet {
    let words = classWords(showingNames: true)
    let phrases = words.phrases
    return Sheet(
      name: phrases.sheetTeams,
      columns: [
        .init(phrases.columnTeam, width: 20), .init(phrases.columnCase, width: 12),
        .init(phrases.columnTitle, width: 36), .init(phrases.columnFinished, width: 9),
        .init(phrases.columnMark, width: 12), .init(phrases.columnResult, width: 22),
        .init(phrases.columnModelShort, width: 22), .init(phrases.columnPoints, width: 8),
        .init(phrases.columnOf, width: 8), .init(phrases.columnPercent, width: 8),
        .init(phrases.columnHints, width: 7), .init(phrases.columnAnswers, width: 8),
      ],
      rows: room.rooms.flatMap { here in
        here.entries.map { entry in
          let marking = entry.marking
          let isTold = entry.isFinished && words.tells(here)
          return [
            .text(room.teams[entry.team]), .text(here.training.name), .text(here.training.title),
            .text(entry.isFinished ? phrases.yes : phrases.no),
            isTold ? .text(phrases.mark(marking.result)) : .empty,
            isTold ? .text(words.words.tiers.quiet(marking.theirTiers)) : .empty,
            words.tells(here) ? .text(words.words.tiers.quiet(marking.modelTiers)) : .empty,
            isTold ? .text(marking.points.description) : .empty,
            words.tells(here) ? .text(marking.mostPoints.description) : .empty,
            isTold ? .number(marking.percent) : .empty, .number(marking.hints),
            .number(entry.answered),
          ]
        }
      })
  }

  private var answers: Sheet {
    let words = classWords(showingNames: true)
    let phrases = words.phrases
    return Sheet(
      name: phrases.sheetAnswers,
      columns: [
        .init(phrases.columnCase, width: 12), .init(phrases.columnQuestion, width: 44),
        .init(phrases.columnAnswer, width: 44), .init(phrases.columnTeamCount, width: 7),
        .init(phrases.columnWho, width: 30), .init(phrases.columnModelShort, width: 44),
        .init(phrases.columnScored, width: 8),
      ],
      rows: room.rooms.filter(words.tells).flatMap { here in
        here.splits.flatMap { split in
          split.groups.map { group in
            [
              .text(here.training.name), .text(split.question.statement),
              .text(words.answer(group, of: split.question)),
              .number(group.teams.count),
              .text(words.names(group)),
              .text(words.model(split)), .text(split.isScored ? phrases.yes : phrases.no),
            ]
          }
        }
      })
  }
}
