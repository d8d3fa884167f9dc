import JSONText
import Questionnaires

extension StoredResult {
  /// As it stands in the file.
  var members: [JSONOutput.Member] {
    [
      .init("answers", .string(answers)), .init("tiers", .strings(tiers.map(\.rawValue))),
      .init("settled", .bool(isSettled)), .init("findings", .strings(findings.map(\.text))),
      .init("duties", .strings(duties.map(\.text))),
      .init("questions", .strings(questions.map { "\($0.id) \($0.wording)" })),
    ] + (progress?.members ?? []) + extras
  }

  init(_ stored: Fields) throws(Misplaced) {
    var tiers: [Tier] = []
    for text in try stored.texts("tiers") {
      guard let tier = Tier(rawValue: text) else {
        throw .expected("a tier in \"tiers\"", offset: stored.place(of: "tiers"))
      }
      tiers.append(tier)
    }
    var questions: [Asked] = []
    for text in try stored.texts("questions") {
      let words = Self.words(of: text)
      guard words.count == 2 else {
        throw .expected(
          "an id and a fingerprint in \"questions\"", offset: stored.place(of: "questions"))
      }
      questions.append(Asked(id: words[0], wording: words[1]))
    }
    self.init(
      answers: try stored.text("answers"), tiers: tiers, isSettled: try stored.flag("settled"),
      findings: try Self.lines("findings", stored), duties: try Self.lines("duties", stored),
      questions: questions,
      progress: stored.object["answered"] == nil ? nil : try Progress(stored))
    extras = stored.others(
      than: "answers", "tiers", "settled", "findings", "duties", "questions", "answered",
      "finished", "program")
  }

  /// What stands between spaces, split by bytes: a file can have hundreds of lines.
  fileprivate static func words(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static func lines(_ key: String, _ stored: Fields) throws(Misplaced) -> [Line] {
    var lines: [Line] = []
    for text in try stored.texts(key) {
      guard let line = Line(text) else {
        throw .expected(
          "an id, \"holds\" or \"possible\", and days in \"\(key)\"", offset: stored.place(of: key))
      }
      lines.append(line)
    }
    return lines
  }
}

extension StoredResult.Progress {
  fileprivate var members: [JSONOutput.Member] {
    [
      .init("answered", .integer(answered)), .init("finished", .bool(isFinished)),
      .init("program", .string(program)),
    ]
  }

  fileprivate init(_ stored: Fields) throws(Misplaced) {
    self.init(
      answered: try stored.integer("answered"), isFinished: try stored.flag("finished"),
      program: try stored.text("program"))
  }
}

extension StoredResult.Line {
  /// `keep-logs holds 2027-12-02`
  fileprivate var text: String {
    ([id, isCertain ? "holds" : "possible"] + starts).joined(separator: " ")
  }

  fileprivate init?(_ text: String) {
    let words = StoredResult.words(of: text)
    guard words.count >= 2, ["holds", "possible"].contains(words[1]) else { return nil }
    self.init(id: words[0], isCertain: words[1] == "holds", starts: Array(words.dropFirst(2)))
  }
}
