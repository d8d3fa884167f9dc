import JSONText

/// Reads facts, findings and sources: what follows from the answers.
enum RuleReader {
  static func readFact(_ node: JSONNode, file: Int, log: inout ReadingLog) -> Fact? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: FactID? = reader.identifier("id", log: &log)
    let text = reader.string("text", log: &log)
    let when = requiredCondition("when", &reader, file: file, log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let text, let when else { return nil }
    return Fact(id: id, text: text, when: when, place: reader.place)
  }

  static func readSource(_ node: JSONNode, file: Int, log: inout ReadingLog) -> Source? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: SourceID? = reader.identifier("id", log: &log)
    let label = reader.string("label", log: &log)
    let title = reader.string("title", log: &log)
    let address = reader.string("address", log: &log)
    let status: Source.Status? = reader.word("status", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let label, let title, let address, let status else { return nil }
    guard address.hasPrefix("https://") else {
      log.error("bad-address", "an address must begin with https://", at: reader.place)
      return nil
    }
    return Source(
      id: id, label: label, title: title, address: address, status: status, place: reader.place)
  }

  static func readReading(_ node: JSONNode, file: Int, log: inout ReadingLog) -> Reading? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: ReadingID? = reader.identifier("id", log: &log)
    let title = reader.string("title", log: &log)
    let nodes = reader.items("choices", log: &log)
    let choices = nodes.compactMap { readChoice($0, file: file, log: &log) }
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    if reader.lacks("choices") || nodes.count == 1 {
      log.error("missing-key", "a reading needs at least two \"choices\"", at: reader.place)
    }
    var seen: Set<ChoiceID> = []
    for choice in choices where !seen.insert(choice.id).inserted {
      log.error(
        "duplicate-id", "the choice \"\(choice.id)\" stands twice", at: reader.place)
    }
    guard let id, let title else { return nil }
    return Reading(id: id, title: title, choices: choices, cites: cites, place: reader.place)
  }

  private static func readChoice(
    _ node: JSONNode, file: Int, log: inout ReadingLog
  ) -> Reading.Choice? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: ChoiceID? = reader.identifier("id", log: &log)
    let text = reader.string("text", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let text else { return nil }
    return Reading.Choice(id: id, text: text)
  }

  static func readFinding(_ node: JSONNode, file: Int, log: inout ReadingLog) -> Finding? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: FindingID? = reader.identifier("id", log: &log)
    let tier: Tier? = reader.optionalWord("tier", log: &log)
    let badge = reader.optionalString("badge", log: &log)
    let title = reader.string("title", log: &log)
    let because = reader.string("because", log: &log)
    let when = requiredCondition("when", &reader, file: file, log: &log)
    let unless = reader.items("unless", log: &log).compactMap {
      readException($0, file: file, log: &log)
    }
    var exceptions: Set<ExceptionID> = []
    for exception in unless where !exceptions.insert(exception.id).inserted {
      log.error(
        "duplicate-id", "the exception \"\(exception.id)\" stands twice",
        at: exception.when.place)
    }
    let applies = reader.node("applies").flatMap { readApplication($0, file: file, log: &log) }
    let standing: Standing? = reader.word("standing", log: &log)
    let reading = reader.optionalString("reading", log: &log)
    let otherwise = reader.optionalString("otherwise", log: &log)
    let borneBy: [RoleID] = reader.identifiers("borneBy", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let steps = reader.strings("steps", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title, let because, let when, let standing else { return nil }
    if standing == .draft || standing == .unsettled, reading == nil || otherwise == nil {
      log.error(
        "missing-key",
        "a finding that is \(standing.rawValue) must say the \"reading\" taken and "
          + "what follows \"otherwise\"", at: reader.place)
    }
    if reader.lacks("cites") {
      log.error("missing-key", "\"cites\" is missing: name the article", at: reader.place)
    }
    return Finding(
      id: id, tier: tier, badge: badge, title: title, because: because, when: when,
      unless: unless, applies: applies, standing: standing, reading: reading,
      otherwise: otherwise, borneBy: borneBy, cites: cites, steps: steps, place: reader.place)
  }

  private static func readException(
    _ node: JSONNode, file: Int, log: inout ReadingLog
  ) -> Exception? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: ExceptionID? = reader.identifier("id", log: &log)
    let when = requiredCondition("when", &reader, file: file, log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let because = reader.string("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let when, let because else { return nil }
    return Exception(id: id, when: when, cites: cites, because: because)
  }

  private static func readApplication(
    _ node: JSONNode, file: Int, log: inout ReadingLog
  ) -> Application? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let from = reader.date("from", log: &log)
    let grace = reader.items("grace", log: &log).compactMap {
      readGrace($0, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    return from.map { Application(from: $0, grace: grace) }
  }

  private static func readGrace(
    _ node: JSONNode, file: Int, log: inout ReadingLog
  ) -> Application.Grace? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let when = requiredCondition("when", &reader, file: file, log: &log)
    let from = reader.optionalDate("from", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let because = reader.string("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let when, let because else { return nil }
    return Application.Grace(when: when, from: from, cites: cites, because: because)
  }

  static func requiredCondition(
    _ key: String, _ reader: inout ObjectReader, file: Int, log: inout ReadingLog
  ) -> Condition? {
    reader.required(key, log: &log).flatMap { ConditionReader.read($0, file: file, log: &log) }
  }
}
