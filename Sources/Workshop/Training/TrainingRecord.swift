package import Documents
package import Questionnaires
import Typography
import Wording

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

  package init(
    people: [String], day: CalendarDate, minutes: Int, teacher: String?, team: String,
    markings: [Marking], questionnaire: Questionnaire
  ) {
    self.people = people
    self.day = day
    self.minutes = minutes
    self.teacher = teacher
    self.team = team
    self.markings = markings
    self.questionnaire = questionnaire
  }

  /// What the paper is, and what it is not.
  static let what =
    "This is evidence of training. It is no evidence of competence, and no approval of any system."

  private var points: Points { markings.reduce(Points(0)) { $0 + $1.points } }
  private var mostPoints: Points { markings.reduce(Points(0)) { $0 + $1.mostPoints } }
  private var rightCount: Int { markings.count { $0.result == .right } }
  private var score: String { "\(points) of \(mostPoints) points" }
  private var names: String { markings.map(\.training.name).joined(separator: ", ") }
  private var law: String {
    "\(questionnaire.title), version \(questionnaire.version), law as of "
      + questionnaire.lawAsOf.long
  }

  // MARK: Paper

  /// A certificate for each person, a page each, and the list.
  package var handout: Handout {
    Handout(
      kind: "Training record", title: "Training in the EU AI Act",
      subtitle: "\(day.long). \(law)",
      people.flatMap(certificate) + [
        .part("List for the training file"),
        .paragraph([
          .text(
            "Art. 4(1) asks for measures that support the AI knowledge of staff (AI literacy). "
              + Self.what)
        ]),
        .table(
          Table(
            caption: "Who took part",
            columns: ["Name", "Day", "Minutes", "Cases", "Results right", "Signature"],
            rows: people.map { name in
              [
                [.typed(name)], [.text(day.long)], [.text("\(minutes)")],
                [.text("\(markings.count)")],
                [.text("\(rightCount) of \(markings.count)")], [],
              ]
            })),
      ])
  }

  private func certificate(_ name: String) -> [Block] {
    [
      .part("Certificate of participation"), .heading(level: 3, name),
      .paragraph([
        .text(
          "took part in a training with described cases on the EU AI Act (AI literacy, Art. 4).")
      ]),
      .pairs(
        [
          ("Day", [.text(day.long)]),
          ("Duration", [.text("\(Counting.of(minutes, "minute", "minutes")), as stated")]),
          ("Team", [.typed(team)]),
          ("Cases", [.text(Counting.of(markings.count, "case", "cases"))]),
          ("Results", [.text("\(rightCount) of \(markings.count) right; the team had \(score)")]),
          ("Made with", [.text(law)]),
        ] + (teacher.map { [("Taught by", [.typed($0)])] } ?? [])),
      .table(
        Table(
          caption: "Cases", columns: ["Case", "What it was about", "Result of the team"],
          rows: markings.map { marking in
            [
              [.text(marking.training.name)], [.text(marking.training.title)],
              [.text("\(marking.result.shortWord), \(marking.percent) %")],
            ]
          })),
      .paragraph([.strong(Self.what)]),
      Handout.lines("Signatures", ["Place and day", "Signature of the teacher"]),
    ]
  }

  /// One row for each person.
  package var sheet: Sheet {
    Sheet(
      name: "Training",
      columns: [
        .init("Name", width: 26), .init("Day", width: 12), .init("Minutes", width: 8),
        .init("Team", width: 16), .init("Cases", width: 40), .init("Results right", width: 12),
        .init("Results", width: 8), .init("Points", width: 8), .init("Of", width: 8),
        .init("Taught by", width: 22), .init("Questionnaire", width: 26),
        .init("Law as of", width: 12), .init("What this is", width: 40),
      ],
      rows: people.map { name in
        [
          .text(name), .day(Day(day)), .number(minutes), .text(team), .text(names),
          .number(rightCount), .number(markings.count), .text(points.description),
          .text(mostPoints.description), teacher.map { .text($0) } ?? .empty,
          .text("\(questionnaire.id) \(questionnaire.version)"), .day(Day(questionnaire.lawAsOf)),
          .text(Self.what),
        ]
      })
  }
}
