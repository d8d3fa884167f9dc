import JSONText
import QuestionnaireTexts

/// Reads conditions. What the questions, options and facts named in them are is checked later, by
/// the ``NameResolver``.
enum ConditionReader {
  /// The words that are not question ids.
  static let reserved = ["all", "any", "not", "fact", "atLeast", "reading"]

  static func read(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Condition? {
    let place = Place(file: file, offset: node.offset)
    guard let reader = ObjectReader(node, file: file, log: &log) else { return nil }
    guard !reader.members.isEmpty else {
      log.error("empty-condition", "this condition says nothing", at: place)
      return nil
    }
    var parts: [Condition] = []
    var isWhole = true
    for member in reader.members {
      if let part = readMember(member, reader, file: file, log: &log) {
        parts.append(part)
      } else {
        isWhole = false
      }
    }
    guard isWhole else { return nil }
    return parts.count == 1 ? parts[0] : Condition(.all(parts), place: place)
  }

  private static func readMember(
    _ member: JSONObject.Member, _ reader: ObjectReader, file: Int, log: inout ProblemLog
  ) -> Condition? {
    let place = Place(file: file, offset: member.keyOffset)
    switch member.key {
    case "all":
      return readList(member, reader, file: file, log: &log).map {
        Condition(.all($0), place: place)
      }
    case "any":
      return readList(member, reader, file: file, log: &log).map {
        Condition(.any($0), place: place)
      }
    case "not":
      return read(member.value, file: file, log: &log).map { Condition(.not($0), place: place) }
    case "fact":
      let fact: FactID? = reader.identifier(member.value, key: "fact", log: &log)
      return fact.map { Condition(.fact($0), place: place) }
    case "reading":
      return readReading(member.value, place: place, file: file, log: &log)
    case "atLeast":
      return readAtLeast(member.value, place: place, file: file, log: &log)
    default:
      return readComparison(member, reader, place: place, file: file, log: &log)
    }
  }

  private static func readList(
    _ member: JSONObject.Member, _ reader: ObjectReader, file: Int, log: inout ProblemLog
  ) -> [Condition]? {
    guard case .array(let items) = member.value.value else {
      reader.wrongType(
        member.value, key: member.key, expected: "a list of conditions", log: &log)
      return nil
    }
    guard !items.isEmpty else {
      sayEmpty(member, reader, log: &log)
      return nil
    }
    let parts = items.compactMap { read($0, file: file, log: &log) }
    return parts.count == items.count ? parts : nil
  }

  private static func sayEmpty(
    _ member: JSONObject.Member, _ reader: ObjectReader, log: inout ProblemLog
  ) {
    log.error(
      "empty-condition", "the list \"\(member.key)\" is empty",
      at: reader.place(of: member.value))
  }

  private static func readAtLeast(
    _ node: JSONNode, place: Place, file: Int, log: inout ProblemLog
  ) -> Condition? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let count = reader.integer("n", log: &log)
    let items = reader.items("of", log: &log)
    let parts = items.compactMap { read($0, file: file, log: &log) }
    reader.refuseUnknownKeys(log: &log)
    guard let count, parts.count == items.count else { return nil }
    guard (1...max(1, parts.count)).contains(count), !parts.isEmpty else {
      log.error(
        "bad-count", "\"n\" must be between 1 and the number of conditions in \"of\"", at: place)
      return nil
    }
    return Condition(.atLeast(count, of: parts), place: place)
  }

  /// `"reading": { "name": "choice" }`.
  private static func readReading(
    _ node: JSONNode, place: Place, file: Int, log: inout ProblemLog
  ) -> Condition? {
    guard let reader = ObjectReader(node, file: file, log: &log) else { return nil }
    guard !reader.members.isEmpty, reader.members.allSatisfy({ ReadingID($0.key) != nil }) else {
      log.error(
        "bad-reading", "write a reading as \"reading\": { \"name\": \"choice\" }", at: place)
      return nil
    }
    let parts: [Condition] = reader.members.compactMap { member in
      let choice: ChoiceID? = reader.identifier(member.value, key: member.key, log: &log)
      guard let reading = ReadingID(member.key), let choice else { return nil }
      return Condition(.reading(reading, choice), place: place)
    }
    guard parts.count == reader.members.count else { return nil }
    return parts.count == 1 ? parts[0] : Condition(.all(parts), place: place)
  }

  /// `"question": "option"`, `"question": ["a", "b"]` or `"question": { bounds }`.
  private static func readComparison(
    _ member: JSONObject.Member, _ reader: ObjectReader, place: Place, file: Int,
    log: inout ProblemLog
  ) -> Condition? {
    guard let question = QuestionID(member.key) else {
      log.error(
        "bad-id",
        "\"\(member.key)\" is neither a question id nor one of all, any, not, fact, "
          + "atLeast, reading", at: place)
      return nil
    }
    switch member.value.value {
    case .string:
      let option: OptionID? = reader.identifier(member.value, key: member.key, log: &log)
      return option.map { Condition(.chosen(question, [$0]), place: place) }
    case .array(let items):
      guard !items.isEmpty else {
        sayEmpty(member, reader, log: &log)
        return nil
      }
      let options: [OptionID] = items.compactMap {
        reader.identifier($0, key: member.key, log: &log)
      }
      guard options.count == items.count else { return nil }
      return Condition(.chosen(question, options), place: place)
    case .object:
      return readBounds(member.value, question, place: place, file: file, log: &log)
    default:
      reader.wrongType(
        member.value, key: member.key, expected: "an option, a list of options or bounds",
        log: &log)
      return nil
    }
  }

  private static func readBounds(
    _ node: JSONNode, _ question: QuestionID, place: Place, file: Int, log: inout ProblemLog
  ) -> Condition? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    defer { reader.refuseUnknownKeys(log: &log) }
    if reader.has("from") || reader.has("before") {
      let from = reader.optionalDate("from", log: &log)
      let before = reader.optionalDate("before", log: &log)
      if let from, let before, from >= before {
        log.error("empty-range", "\"from\" must be earlier than \"before\"", at: place)
        return nil
      }
      guard from != nil || before != nil else { return nil }
      return Condition(.date(question, DateRange(from: from, before: before)), place: place)
    }
    guard reader.has("min") || reader.has("max") else {
      log.error(
        "bad-range", "bounds need \"min\", \"max\", \"from\" or \"before\"", at: place)
      return nil
    }
    let min = number("min", &reader, log: &log)
    let max = number("max", &reader, log: &log)
    if let min, let max, min > max {
      log.error("empty-range", "\"min\" must not be greater than \"max\"", at: place)
      return nil
    }
    guard min != nil || max != nil else { return nil }
    return Condition(.number(question, NumberRange(min: min, max: max)), place: place)
  }

  private static func number(
    _ key: String, _ reader: inout ObjectReader, log: inout ProblemLog
  ) -> Double? {
    guard let node = reader.node(key) else { return nil }
    if case .number(let number) = node.value {
      if let value = number.double, value.isFinite { return value }
      log.error("bad-range", "\"\(key)\" is too large a number", at: reader.place(of: node))
      return nil
    }
    reader.wrongType(node, key: key, expected: "a number", log: &log)
    return nil
  }
}
