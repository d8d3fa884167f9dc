package import JSONText
import Questionnaires

extension Assessment {
  /// The document as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same text in UTF-8. What belongs to one question stands in one place: a line for how it
  /// stands, then a line for each change, the latest first. So a new answer touches the lines of
  /// its question alone, and two people who answered different questions can be merged line by
  /// line.
  package var bytes: [UInt8] {
    var lines = Lines()
    lines.open("{")
    lines.member("$schema", .string("https://aiact.example/schema/assessment-2.json"))
    lines.member("format", .integer(Self.format))
    lines.member("system") { append(system: &$0) }
    // Whoever made the latest change goes on, unless somebody else was named since.
    if assessor != latest?.by { lines.member("assessor", assessor.map { .string($0) } ?? .null) }
    if let draft { lines.member("draft", Self.output(draft)) }
    lines.member("created", .string(created.description))
    lines.member("questionnaires") { lines in
      lines.open("[")
      for use in uses { lines.element { $0.append(Self.members(of: use), result: use.result) } }
      lines.close("]")
    }
    lines.member("answers") { lines in
      lines.open("{")
      for name in names {
        guard let record = records[name] else { continue }
        lines.member(name) { $0.append(record) }
      }
      lines.close("}")
    }
    if !dutyNames.isEmpty {
      lines.member("duties") { lines in
        lines.open("{")
        for name in dutyNames {
          guard let record = dutyRecords[name] else { continue }
          lines.member(name) { $0.append(record) }
        }
        lines.close("}")
      }
    }
    for extra in extras { lines.member(extra.key) { $0.appendBroken(extra.value) } }
    lines.close("}")
    return lines.bytes + [UInt8(ascii: "\n")]
  }

  private func append(system lines: inout Lines) {
    lines.open("{")
    lines.member("name", .string(system.name))
    lines.member("summary", .string(system.summary))
    if !systemLog.isEmpty { lines.member("log") { $0.append(log: systemLog) } }
    for extra in systemExtras { lines.member(extra.key, extra.value) }
    lines.close("}")
  }

  private static func output(_ draft: Draft) -> JSONOutput {
    .object(
      [
        .init("question", .string(draft.question.text)), .init("text", .string(draft.text)),
      ] + draft.extras)
  }

  /// The questionnaire without what it led to.
  static func output(_ use: Use) -> JSONOutput { .object(members(of: use)) }

  private static func members(of use: Use) -> [JSONOutput.Member] {
    let used = use.provenance
    var members: [JSONOutput.Member] = [
      .init("id", .string(used.id)), .init("version", .string(used.version)),
      .init("lawAsOf", .string(used.lawAsOf.description)), .init("logic", .string(used.logic)),
    ]
    if let texts = used.texts {
      members.append(.init("language", .string(texts.language)))
      members.append(.init("texts", .string(texts.digest)))
    }
    if let from = use.from { members.append(.init("from", .string(from.description))) }
    return members + use.extras
  }
}

extension Lines {
  /// `{"id": …, "result": {`, then a line for each part of the result.
  fileprivate mutating func append(_ use: [JSONOutput.Member], result: StoredResult?) {
    guard let result else { return append(.object(use)) }
    append(text: "{")
    for member in use {
      append(.string(member.key))
      append(text: ": ")
      append(member.value)
      append(text: ", ")
    }
    append(text: "\"result\": ")
    open("{")
    for part in result.members { member(part.key, part.value) }
    close("}")
    append(text: "}")
  }

  /// `{"answer": …, "log": [`, then a line for each change.
  fileprivate mutating func append(_ record: some Logged) {
    let members = record.state.members + record.extras
    guard !record.log.isEmpty else { return append(.object(members)) }
    append(text: "{")
    for member in members {
      append(.string(member.key))
      append(text: ": ")
      append(member.value)
      append(text: ", ")
    }
    append(text: "\"log\": ")
    open("[")
    append(lines: record.logText.bytes ?? LogText.lines(of: record.log))
    close("]")
    append(text: "}")
  }

  fileprivate mutating func append(log: [Change]) {
    open("[")
    for change in log.reversed() { element(change.output) }
    close("]")
  }
}

extension Record.State {
  /// As it stands in the file.
  package var members: [JSONOutput.Member] {
    var members: [JSONOutput.Member] = []
    if let answer { members.append(.init("answer", answer)) }
    if let note { members.append(.init("note", .string(note))) }
    if !evidence.isEmpty {
      members.append(.init("evidence", .array(evidence.map(\.output))))
    }
    if let flag { members.append(.init("flag", .string(flag))) }
    if let takenFrom { members.append(.init("takenFrom", .string(takenFrom))) }
    return members
  }
}

extension DutyRecord.State {
  /// As it stands in the file; what was never said is left out.
  package var members: [JSONOutput.Member] {
    var members: [JSONOutput.Member] = []
    if progress != .open {
      members.append(.init("state", .string(progress.kind.rawValue)))
    }
    if let reason = progress.reason { members.append(.init("because", .string(reason.text))) }
    if let person { members.append(.init("person", .string(person))) }
    if let day { members.append(.init("day", .string(day.description))) }
    if let note { members.append(.init("note", .string(note))) }
    if !evidence.isEmpty {
      members.append(.init("evidence", .array(evidence.map(\.output))))
    }
    return members
  }
}

extension Evidence {
  package var output: JSONOutput {
    var members: [JSONOutput.Member] = [.init("place", .string(place))]
    if let title { members.append(.init("title", .string(title))) }
    if let content {
      members.append(.init("sha256", .string(content.sha256)))
      members.append(.init("size", .integer(content.size)))
    }
    members.append(.init("added", .string(added.description)))
    return .object(members + extras)
  }
}
