package import Documents
package import Questionnaires
import Typography
package import Wording

/// Who took part in a training, in what, and with which result: for the file that a firm keeps on
/// the AI knowledge of its staff.
package struct TrainingRecord {
  /// As they want to be called on the paper.
  package let people: [String]
  package let day: CalendarDate
  /// As those who were there say; nobody measured it.
  package let minutes: Int
  /// Who taught; nil when nobody is named.
  package let teacher: String?
  package let team: String
  /// One for each case that the team finished.
  package let markings: [Marking]
  package let questionnaire: Questionnaire
  private let words: Words
  private var phrases: PaperPhrases { words.paper }

  package init(
    people: [String], day: CalendarDate, minutes: Int, teacher: String?, team: String,
    markings: [Marking], questionnaire: Questionnaire, _ words: Words
  ) {
    self.people = people
    self.day = day
    self.minutes = minutes
    self.teacher = teacher
    self.team = team
    self.markings = markings
    self.questionnaire = questionnaire
    self.words = words
  }

  private var points: Points { markings.reduce(Points(0)) { $0 + $1.points } }
  private var mostPoints: Points { markings.reduce(Points(0)) { $0 + $1.mostPoints } }
  private var rightCount: Int { markings.count { $0.result == .right } }
  private var names: String { words.list(markings.map(\.training.name)) }

  // MARK: Paper

  /// A certificate for each person, a page each, and the list.
  package var handout: Handout {
    Handout(
      kind: phrases.record, title: phrases.recordTitle,
      subtitle: phrases.recordSubtitle(
        day: day, questionnaire: questionnaire.title, version: questionnaire.version,
        lawAsOf: questionnaire.lawAsOf),
      people.flatMap(certificate) + [
        .part(phrases.recordList),
        .paragraph([.text("\(phrases.recordLaw) \(phrases.recordWhat)")]), .table(list),
      ], words)
  }

  private var list: Table {
    Table(
      caption: phrases.recordWho,
      columns: [
        phrases.columnName, phrases.columnDay, phrases.columnMinutes, phrases.columnCases,
        phrases.columnRight, phrases.columnSignature,
      ],
      rows: people.map { name in
        [
          [.typed(name)], [.text(words.day(day))], [.text(words.number(minutes))],
          [.text(words.number(markings.count))],
          [.text(phrases.rightOf(right: rightCount, all: markings.count))], [],
        ]
      }, room: .signature)
  }

  private func certificate(_ name: String) -> [Block] {
    [
      .part(phrases.certificate), .heading(level: 3, name),
      .paragraph([.text(phrases.certificateText)]), .pairs(circumstances),
      .table(
        Table(
          caption: phrases.certificateTable,
          columns: [phrases.columnCase, phrases.columnAbout, phrases.columnTeamResult],
          rows: markings.map { marking in
            [
              [.text(marking.training.name)], [.text(marking.training.title)],
              [.text(result(marking))],
            ]
          })),
      .paragraph([.strong(phrases.recordWhat)]),
      Handout.lines(
        phrases.signatures, [phrases.signaturePlace, phrases.signatureTeacher], words,
        room: .signature),
    ]
  }

  private var circumstances: [Block.Pair] {
    let law = phrases.recordMadeWith(
      questionnaire: questionnaire.title, version: questionnaire.version,
      day: questionnaire.lawAsOf)
    let score = phrases.certificateScore(
      count: rightCount, all: markings.count, points: words.number(points.description),
      most: words.number(mostPoints.description))
    return [
      (phrases.certificateDay, [.text(words.day(day))]),
      (phrases.certificateDuration, [.text(phrases.certificateMinutes(count: minutes))]),
      (phrases.certificateTeam, [.typed(team)]),
      (phrases.certificateCases, [.text(phrases.certificateCount(count: markings.count))]),
      (phrases.certificateResults, [.text(score)]), (phrases.certificateMadeWith, [.text(law)]),
    ] + (teacher.map { [(phrases.certificateTeacher, [.typed($0)])] } ?? [])
  }

  private func result(_ marking: Marking) -> String {
    switch marking.result {
    case .right: phrases.certificateRight(percent: marking.percent)
    case .partly: phrases.certificatePartly(percent: marking.percent)
    case .wrong: phrases.certificateWrong(percent: marking.percent)
    }
  }

  /// One row for each person.
  package var sheet: Sheet {
    Sheet(
      name: phrases.listName,
      columns: [
        .init(phrases.columnName, width: 26), .init(phrases.columnDay, width: 12),
        .init(phrases.columnMinutes, width: 8), .init(phrases.columnTeam, width: 16),
        .init(phrases.columnCases, width: 40), .init(phrases.columnRight, width: 12),
        .init(phrases.columnResults, width: 8), .init(phrases.columnPoints, width: 8),
        .init(phrases.columnOf, width: 8), .init(phrases.columnTeacher, width: 22),
        .init(phrases.columnQuestionnaire, width: 26), .init(phrases.columnLaw, width: 12),
        .init(phrases.columnWhat, width: 40),
      ],
      rows: people.map { name in
        [
          .text(name), .day(Day(day)), .number(minutes), .text(team), .text(names),
          .number(rightCount), .number(markings.count), .text(points.description),
          .text(mostPoints.description), teacher.map { .text($0) } ?? .empty,
          .text("\(questionnaire.id) \(questionnaire.version)"), .day(Day(questionnaire.lawAsOf)),
          .text(phrases.recordWhat),
        ]
      })
  }
}
