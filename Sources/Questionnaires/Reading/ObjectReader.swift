package import JSONText
package import QuestionnaireTexts
import Typography

/// Takes the members of one JSON object apart and notes what is missing, of the wrong kind or
/// unknown. Every read that fails is noted once and gives nil, so that reading can go on.
package struct ObjectReader {
  package let place: Place
  private let file: Int
  private let object: JSONObject
  /// Keys that were asked for; few, so that a list is faster than a set.
  private var asked: [String] = []

  /// Nil, with a problem noted, when the value is no object.
  package init?(_ node: JSONNode, file: Int, log: inout ProblemLog) {
    place = Place(file: file, offset: node.offset)
    guard case .object(let object) = node.value else {
      log.error(
        "wrong-type", "\(node.value.kindName) stands here; an object { … } was expected",
        at: place)
      log.loseNames()
      return nil
    }
    self.file = file
    self.object = object
  }

  package var members: [JSONObject.Member] { object.members }

  package func place(of node: JSONNode) -> Place { Place(file: file, offset: node.offset) }

  // MARK: Members

  package mutating func has(_ key: String) -> Bool { object[key] != nil }

  package mutating func node(_ key: String) -> JSONNode? {
    asked.append(key)
    return object[key]
  }

  package mutating func required(_ key: String, log: inout ProblemLog) -> JSONNode? {
    if let node = node(key) { return node }
    log.error("missing-key", "the key \"\(key)\" is missing", at: place)
    return nil
  }

  package mutating func string(_ key: String, log: inout ProblemLog) -> String? {
    required(key, log: &log).flatMap { string($0, key: key, log: &log) }
  }

  package mutating func optionalString(_ key: String, log: inout ProblemLog) -> String? {
    node(key).flatMap { string($0, key: key, log: &log) }
  }

  package mutating func strings(_ key: String, log: inout ProblemLog) -> [String] {
    items(key, log: &log).compactMap { string($0, key: key, log: &log) }
  }

  package mutating func flag(_ key: String, log: inout ProblemLog) -> Bool {
    guard let node = node(key) else { return false }
    if case .bool(let value) = node.value { return value }
    wrongType(node, key: key, expected: "true or false", log: &log)
    return false
  }

  package mutating func integer(_ key: String, log: inout ProblemLog) -> Int? {
    guard let node = required(key, log: &log) else { return nil }
    if case .number(let number) = node.value, let value = number.integer { return value }
    wrongType(node, key: key, expected: "a whole number", log: &log)
    return nil
  }

  package mutating func date(_ key: String, log: inout ProblemLog) -> CalendarDate? {
    required(key, log: &log).flatMap { date($0, key: key, log: &log) }
  }

  package mutating func optionalDate(_ key: String, log: inout ProblemLog) -> CalendarDate? {
    node(key).flatMap { date($0, key: key, log: &log) }
  }

  /// The name that the object gives itself.
  package mutating func identifier<Kind>(
    _ key: String, of _: Kind.Type = Kind.self, log: inout ProblemLog
  ) -> Identifier<Kind>? {
    let name: Identifier<Kind>? = required(key, log: &log).flatMap {
      identifier($0, key: key, log: &log)
    }
    if let name { log.remember(name) } else { log.loseNames() }
    return name
  }

  package mutating func identifiers<Kind>(
    _ key: String, of _: Kind.Type = Kind.self, log: inout ProblemLog
  ) -> [Identifier<Kind>] {
    items(key, log: &log).compactMap { identifier($0, key: key, log: &log) }
  }

  /// A word out of a fixed list.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, log: inout ProblemLog
  ) -> Word? where Word.RawValue == String {
    required(key, log: &log).flatMap { word($0, key: key, log: &log) }
  }

  mutating func firmness(_ key: String, of allowed: [Firmness], log: inout ProblemLog) -> Firmness?
  {
    required(key, log: &log).flatMap { word($0, key: key, of: allowed, log: &log) }
  }

  package mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, log: inout ProblemLog
  ) -> Word? where Word.RawValue == String {
    node(key).flatMap { word($0, key: key, log: &log) }
  }

  /// The values of a list; empty when the key is missing.
  package mutating func items(_ key: String, log: inout ProblemLog) -> [JSONNode] {
    guard let node = node(key) else { return [] }
    if case .array(let items) = node.value { return items }
    wrongType(node, key: key, expected: "a list [ … ]", log: &log)
    log.loseNames()
    return []
  }

  /// Whether a list is missing or holds nothing.
  package func lacks(_ key: String) -> Bool {
    guard let node = object[key] else { return true }
    guard case .array(let items) = node.value else { return false }
    return items.isEmpty
  }

  // MARK: Values

  package func string(_ node: JSONNode, key: String, log: inout ProblemLog) -> String? {
    guard case .string(let text) = node.value else {
      wrongType(node, key: key, expected: "text in double quotes", log: &log)
      return nil
    }
    if let hidden = HiddenCharacter.first(in: text) {
      log.error(
        "hidden-text", "the text holds the hidden character \(HiddenCharacter.name(hidden))",
        at: place(of: node))
      return nil
    }
    if Trimming.isBlank(text) {
      log.error("empty-text", "\"\(key)\" is empty", at: place(of: node))
      return nil
    }
    return text
  }

  package func date(_ node: JSONNode, key: String, log: inout ProblemLog) -> CalendarDate? {
    guard let text = string(node, key: key, log: &log) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    log.error(
      "bad-date", "\"\(text)\" is not a date; write it as 2026-12-02", at: place(of: node))
    return nil
  }

  package func identifier<Kind>(
    _ node: JSONNode, key: String, log: inout ProblemLog
  ) -> Identifier<Kind>? {
    guard let text = string(node, key: key, log: &log) else { return nil }
    if let identifier = Identifier<Kind>(text) { return identifier }
    log.error(
      "bad-id",
      "\"\(text)\" is not a name; use lower-case words joined by hyphens, at most 60 characters",
      at: place(of: node))
    return nil
  }

  package func word<Word: RawRepresentable & CaseIterable>(
    _ node: JSONNode, key: String, log: inout ProblemLog
  ) -> Word? where Word.RawValue == String {
    word(node, key: key, of: Array(Word.allCases), log: &log)
  }

  private func word<Word: RawRepresentable>(
    _ node: JSONNode, key: String, of allowed: [Word], log: inout ProblemLog
  ) -> Word? where Word.RawValue == String {
    guard let text = string(node, key: key, log: &log) else { return nil }
    if let word = allowed.first(where: { $0.rawValue == text }) { return word }
    let names = allowed.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    log.error(
      "unknown-value", "\"\(text)\" is not known for \"\(key)\"; use one of \(names)",
      at: place(of: node))
    return nil
  }

  package func wrongType(_ node: JSONNode, key: String, expected: String, log: inout ProblemLog) {
    log.error(
      "wrong-type", "\"\(key)\" is \(node.value.kindName); \(expected) was expected",
      at: place(of: node))
  }

  // MARK: End

  /// Notes every key that nothing asked for.
  package func refuseUnknownKeys(log: inout ProblemLog) {
    for member in object.members where !asked.contains(member.key) {
      let suggestion = NearestName.find(member.key, in: Set(asked).sorted())
      let hint = suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
      log.error(
        "unknown-key", "unknown key \"\(member.key)\"\(hint)",
        at: Place(file: file, offset: member.keyOffset))
    }
  }
}
