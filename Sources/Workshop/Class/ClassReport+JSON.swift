import Assessments
import JSONText
import Questionnaires

extension ClassReport {
  /// All of it for other programs.
  package var json: String {
    let words = classWords(showingNames: true)
    return JSONWriter(style: .pretty).text(
      .object([
        "format": .integer(1), "title": .string(questionnaire.title),
        "version": .string(questionnaire.version), "teams": .strings(room.teams),
        "cases": .array(room.rooms.map { Self.output($0, tells: words.tells($0)) }),
        "discuss": .strings(room.discussion(where: words.tells).map(words.point)),
        "doubles": .strings(room.doubles),
        "skipped": .array(
          room.skipped.map { .object(["file": .string($0.file), "why": .string(words.why($0))]) }),
      ]))
  }

  /// - Parameter tells: whether the solution may be told.
  private static func output(_ here: ClassRoom.Room, tells: Bool) -> JSONOutput {
    .object([
      "case": .string(here.training.name), "title": .string(here.training.title),
      "heldBack": tells ? nil : .bool(true),
      "expected": tells ? .strings(here.training.acceptedTiers.map(\.rawValue)) : nil,
      "teams": .array(
        here.entries.map { entry in
          let marking = entry.marking
          let isTold = tells && entry.isFinished
          return .object([
            "team": .integer(entry.team), "finished": .bool(entry.isFinished),
            "mark": isTold ? .string(marking.result.rawValue) : nil,
            "tiers": isTold ? .strings(marking.theirTiers.map(\.rawValue)) : nil,
            "points": isTold
              ? .number(JSONNumber(text: marking.points.description)) : nil,
            "of": tells ? .number(JSONNumber(text: marking.mostPoints.description)) : nil,
            "hints": .integer(marking.hints), "answers": .integer(entry.answered),
          ])
        }),
      "splits": .array(
        (tells ? here.splits : []).map { split in
          .object([
            "question": .string(split.question.id.text), "scored": .bool(split.isScored),
            "model": split.model?.output ?? .null, "ledPast": .integer(split.ledPast),
            "answers": .array(
              split.groups.map {
                .object([
                  "answer": $0.answer?.output ?? .null,
                  "teams": .array($0.teams.map { .integer($0) }),
                ])
              }),
          ])
        }),
    ])
  }
}
