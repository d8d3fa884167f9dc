package import Documents
import Questionnaires
import Wording

extension ClassReport {
  /// One row for each team and case; then one for each answer at which teams went apart.
  package var workbook: Workbook { Workbook(sheets: [leadingSheet, answers]) }

  /// One row for each team and case.
  package var leadingSheet: Sheet {
    Sheet(
      name: "Teams",
      columns: [
        .init("Team", width: 20), .init("Case", width: 12), .init("Title", width: 36),
        .init("Finished", width: 9), .init("Mark", width: 12), .init("Result", width: 22),
        .init("Model", width: 22), .init("Points", width: 8), .init("Of", width: 8),
        .init("Percent", width: 8), .init("Hints", width: 7), .init("Answers", width: 8),
      ],
      rows: room.rooms.flatMap { here in
        here.entries.map { entry in
          let marking = entry.marking
          return [
            .text(room.teams[entry.team]), .text(here.training.name), .text(here.training.title),
            .text(entry.isFinished ? "yes" : "no"),
            entry.isFinished ? .text(marking.result.shortWord) : .empty,
            entry.isFinished ? .text(TierWords.quiet(marking.theirTiers)) : .empty,
            .text(TierWords.quiet(marking.modelTiers)),
            entry.isFinished ? .text(marking.points.description) : .empty,
            .text(marking.mostPoints.description),
            entry.isFinished ? .number(marking.percent) : .empty, .number(marking.hints),
            .number(entry.answered),
          ]
        }
      })
  }

  private var answers: Sheet {
    let words = ClassWords(room: room, showsNames: true)
    return Sheet(
      name: "Answers",
      columns: [
        .init("Case", width: 12), .init("Question", width: 44), .init("Answer", width: 44),
        .init("Teams", width: 7), .init("Who", width: 30), .init("Model", width: 44),
        .init("Scored", width: 8),
      ],
      rows: room.rooms.flatMap { here in
        here.splits.flatMap { split in
          split.groups.map { group in
            [
              .text(here.training.name), .text(split.question.statement),
              .text(
                group.answer.map { AnswerText.of($0, to: split.question) }
                  ?? "left open"),
              .number(group.teams.count),
              .text(group.teams.map { words.name(of: $0) }.joined(separator: ", ")),
              .text(words.model(split)), .text(split.isScored ? "yes" : "no"),
            ]
          }
        }
      })
  }
}
