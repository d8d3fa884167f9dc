import Assessments
import JSONText
import Questionnaires

extension ClassReport {
  /// All of it for other programs.
  package var json: String {
    let words = ClassWords(room: room, showsNames: true, words: words)
    return JSONWriter(style: .pretty).text(
      .object([
        "format": .integer(1), "title": .string(questionnaire.title),
        "version": .string(questionnaire.version), "teams": .strings(room.teams),
        "cases": .array(room.rooms.map(Self.output)),
        "discuss": .strings(room.discussion().map(words.point)),
        "doubles": .strings(room.doubles),
        "skipped": .array(
          room.skipped.map { .object(["file": .string($0.file), "why": .string(words.why($0))]) }),
      ]))
  }

  private static func output(_ here: ClassRoom.Room) -> JSONOutput {
    .object([
      "case": .string(here.training.name), "title": .string(here.training.title),
      "expected": .strings(here.training.acceptedTiers.map(\.rawValue)),
      "teams": .array(
        here.entries.map { entry in
          let marking = entry.marking
          return .object([
            "team": .integer(entry.team), "finished": .bool(entry.isFinished),
            "mark": entry.isFinished ? .string(marking.result.rawValue) : nil,
            "tiers": entry.isFinished ? .strings(marking.theirTiers.map(\.rawValue)) : nil,
            "points": entry.isFinished
              ? .number(JSONNumber(text: marking.points.description)) : nil,
            "of": .number(JSONNumber(text: marking.mostPoints.description)),
            "hints": .integer(marking.hints), "answers": .integer(entry.answered),
          ])
        }),
      "splits": .array(
        here.splits.map { split in
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
