import JSONText

/// Reads facts, sources and readings: what rules are made of.
enum RuleReader {
  static func readFact(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Fact? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: FactID? = reader.identifier("id", log: &log)
    let text = reader.string("text", log: &log)
    let when = requiredCondition("when", &reader, file: file, log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let text, let when else { return nil }
    return Fact(id: id, text: text, when: when, place: reader.place)
  }

  static func readReading(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Reading? {
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
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Reading.Choice? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: ChoiceID? = reader.identifier("id", log: &log)
    let text = reader.string("text", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let text else { return nil }
    return Reading.Choice(id: id, text: text)
  }

  static func requiredCondition(
    _ key: String, _ reader: inout ObjectReader, file: Int, log: inout ProblemLog
  ) -> Condition? {
    reader.required(key, log: &log).flatMap { ConditionReader.read($0, file: file, log: &log) }
  }
}
