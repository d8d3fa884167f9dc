import JSONText

/// Reads findings: what follows from the answers, with exceptions and days.
enum FindingReader {
  /// The findings of a file such as `{ "$schema": …, "grace": [ … ], "findings": [ … ] }`. The grace
  /// of the file is that of every finding in it that has a first day and says nothing of grace.
  static func readFile(_ node: JSONNode, file: Int, log: inout ProblemLog) -> [Finding] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [] }
    _ = reader.optionalString("$schema", log: &log)
    if reader.required("findings", log: &log) == nil { log.loseNames() }
    let usual = readGraces(&reader, file: file, log: &log)
    let findings = reader.items("findings", log: &log).compactMap {
      read($0, usualGrace: usual, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    return findings
  }

  private static func read(
    _ node: JSONNode, usualGrace: [Application.Grace], file: Int, log: inout ProblemLog
  ) -> Finding? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: FindingID? = reader.identifier("id", log: &log)
    let tier: Tier? = reader.optionalWord("tier", log: &log)
    let badge = reader.optionalString("badge", log: &log)
    let title = reader.string("title", log: &log)
    let because = reader.string("because", log: &log)
    let short = reader.optionalString("short", log: &log)
    let meanwhile = reader.optionalString("meanwhile", log: &log)
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let unless = reader.items("unless", log: &log).compactMap {
      readException($0, file: file, log: &log)
    }
    var exceptions: Set<ExceptionID> = []
    for exception in unless where !exceptions.insert(exception.id).inserted {
      log.error(
        "duplicate-id", "the exception \"\(exception.id)\" stands twice",
        at: exception.when.place)
    }
    let applies = reader.node("applies").flatMap {
      readApplication($0, usualGrace: usualGrace, file: file, log: &log)
    }
    let firmness = reader.firmness("standing", of: Firmness.ofFindings, log: &log)
    let reading = reader.optionalString("reading", log: &log)
    let otherwise = reader.optionalString("otherwise", log: &log)
    let borneBy: [RoleID] = reader.identifiers("borneBy", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let steps = reader.strings("steps", log: &log)
    let ask = reader.optionalString("ask", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title, let because, let when, let firmness else { return nil }
    if firmness == .draft || firmness == .unsettled, reading == nil || otherwise == nil {
      log.error(
        "missing-key",
        "a finding that is \(firmness.rawValue) must say the \"reading\" taken and "
          + "what follows \"otherwise\"", at: reader.place)
    }
    if reader.lacks("cites") {
      log.error("missing-key", "\"cites\" is missing: name the article", at: reader.place)
    }
    return Finding(
      id: id, tier: tier, badge: badge, title: title, because: because, short: short,
      meanwhile: meanwhile, when: when,
      unless: unless, applies: applies, firmness: firmness, reading: reading,
      otherwise: otherwise, borneBy: borneBy, cites: cites, steps: steps, ask: ask,
      place: reader.place)
  }

  private static func readException(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Exception? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: ExceptionID? = reader.identifier("id", log: &log)
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let because = reader.string("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let when, let because else { return nil }
    return Exception(id: id, when: when, cites: cites, because: because)
  }

  private static func readApplication(
    _ node: JSONNode, usualGrace: [Application.Grace], file: Int, log: inout ProblemLog
  ) -> Application? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let from = reader.date("from", log: &log)
    let grace =
      reader.has("grace") ? readGraces(&reader, file: file, log: &log) : usualGrace
    reader.refuseUnknownKeys(log: &log)
    return from.map { Application(from: $0, grace: grace) }
  }

  private static func readGraces(
    _ reader: inout ObjectReader, file: Int, log: inout ProblemLog
  ) -> [Application.Grace] {
    reader.items("grace", log: &log).compactMap { readGrace($0, file: file, log: &log) }
  }

  private static func readGrace(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Application.Grace? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let from = reader.optionalDate("from", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let because = reader.string("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let when, let because else { return nil }
    return Application.Grace(when: when, from: from, cites: cites, because: because)
  }
}
