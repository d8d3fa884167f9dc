package import JSONText
package import Questionnaires

extension Assessment {
  /// The format this program writes.
  package static let format = 1

  /// The document as text, questions in the order of the questionnaire.
  package func text(for questionnaire: Questionnaire) -> String {
    String(decoding: bytes(for: questionnaire), as: UTF8.self)
  }

  /// The same text in UTF-8.
  package func bytes(for questionnaire: Questionnaire) -> [UInt8] {
    JSONWriter(style: .pretty).bytes(output(for: questionnaire))
  }

  /// The same, if it can be read again.
  ///
  /// - Parameter limit: the most bytes that whoever reads it will take.
  package func readableBytes(
    for questionnaire: Questionnaire, atMost limit: Int
  ) throws(JSONRefusal) -> [UInt8] {
    try JSONWriter(style: .pretty).readableBytes(output(for: questionnaire), atMost: limit)
  }

  private func output(for questionnaire: Questionnaire) -> JSONOutput {
    let ordered = questionnaire.outline.entries.map(\.question.id).filter { records[$0] != nil }
    let strays = records.keys.filter { questionnaire.outline[$0] == nil }.sorted()
    let answers = (ordered + strays).compactMap { id in
      records[id].map { JSONOutput.Member(id.text, Self.output($0)) }
    }
    var members: [JSONOutput.Member] = [
      .init("$schema", .string("https://aiact.example/schema/assessment-1.json")),
      .init("format", .integer(Self.format)),
      .init(
        "system",
        .object(["name": .string(system.name), "summary": .string(system.summary)])),
    ]
    if let assessor { members.append(.init("assessor", .string(assessor))) }
    if let draft {
      members.append(
        .init(
          "draft",
          .object(["question": .string(draft.question.text), "text": .string(draft.text)])))
    }
    members += [
      .init("created", .string(created.description)),
      .init("changed", .string(changed.description)),
      .init(
        "questionnaire",
        .object([
          "id": .string(provenance.id), "version": .string(provenance.version),
          "digest": .string(provenance.digest),
          "lawAsOf": .string(provenance.lawAsOf.description),
        ])),
      .init("answers", .object(answers + foreignAnswers)),
      .init(
        "log",
        .array(
          log.map {
            .object([
              "at": .string($0.at.description), "action": .string($0.action.rawValue),
              "question": .string($0.question),
            ])
          })),
    ]
    return .object(members + extras)
  }

  private static func output(_ record: Record) -> JSONOutput {
    var members: [JSONOutput.Member] = []
    if let answer = record.answer?.output ?? record.unfit {
      members.append(.init("answer", answer))
    }
    if let note = record.note { members.append(.init("note", .string(note))) }
    if !record.evidence.isEmpty {
      members.append(.init("evidence", .array(record.evidence.map { output($0) })))
    }
    if let flag = record.flag { members.append(.init("flag", .string(flag))) }
    members.append(.init("changed", .string(record.changed.description)))
    return .object(members + record.extras)
  }
}

extension Assessment {
  private static func output(_ evidence: Evidence) -> JSONOutput {
    var members: [JSONOutput.Member] = [.init("place", .string(evidence.place))]
    if let title = evidence.title { members.append(.init("title", .string(title))) }
    members.append(.init("added", .string(evidence.added.description)))
    return .object(members)
  }
}

extension Answer {
  /// The answer as it stands in answer sheets, scenarios and assessments.
  package var output: JSONOutput {
    switch self {
    case .unsure: .string("unsure")
    case .text(let text): .string(text)
    case .number(let number): .number(JSONNumber(text: number.text))
    case .date(let date): .string(date.description)
    case .choice(let chosen, let maybe) where !maybe.isEmpty:
      .object([
        "options": .strings(chosen.map(\.text)), "maybe": .strings(maybe.map(\.text)),
      ])
    case .choice(let chosen, _):
      chosen.count == 1 ? .string(chosen[0].text) : .strings(chosen.map(\.text))
    }
  }
}
