import Assessments
import JSONText
import Questionnaires

/// Why a file is not a seal.
package enum UnreadableSeal: Error, Equatable, Sendable {
  /// Not JSON: what is wrong, with line and column.
  case notJSON(message: String, line: Int, column: Int)
  /// JSON, but no seal of ours; `what` says what was expected.
  case notASeal(what: String, line: Int, column: Int)
}

extension Seal {
  package init(reading bytes: [UInt8]) throws(UnreadableSeal) {
    let read = JSONReader.read(bytes)
    if let problem = read.problems.first {
      let (line, column) = LineTable(bytes).position(of: problem.offset)
      throw .notJSON(message: problem.message, line: line, column: column)
    }
    do throws(Missing) {
      let statement = try Part(read.node, "an object", offset: 0)
      try statement.expect("_type", Self.statementType)
      try statement.expect("predicateType", Self.predicateType)
      let predicate = try statement.part("predicate")
      self.init(
        sealed: try predicate.value("sealed", "a time") { Timestamp($0) },
        program: try predicate.text("program"),
        coversFolder: try predicate.value("covers", "folder or files") {
          ["folder": true, "files": false][$0]
        },
        files: try statement.list("subject").map(Self.file),
        results: try predicate.list("assessments").map(Self.result))
    } catch {
      let (line, column) = LineTable(bytes).position(of: error.offset)
      throw .notASeal(what: error.what, line: line, column: column)
    }
  }

  private static func file(_ part: Part) throws(Missing) -> File {
    let name = try part.text("name")
    // A name must not lead out of the folder.
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !steps.contains(where: { ["", ".", ".."].contains($0) }), !name.utf8.contains(0) else {
      throw Missing(what: "\"name\", a path inside the folder", offset: part.offset)
    }
    return File(
      name: name,
      sha256: try part.part("digest").value("sha256", "64 hexadecimal digits") { digest($0) })
  }

  private static func result(_ part: Part) throws(Missing) -> Result {
    let questionnaire = try part.part("questionnaire")
    let history = try part.part("history")
    return Result(
      file: try part.text("file"),
      asOf: try part.value("asOf", "a date") { CalendarDate(iso: $0) },
      possible: try part.tiers("possible"),
      madeWith: Provenance(
        id: try questionnaire.text("id"), version: try questionnaire.text("version"),
        lawAsOf: try questionnaire.value("lawAsOf", "a date") { CalendarDate(iso: $0) },
        logic: try questionnaire.text("logic")),
      history: HistoryHead(
        count: try history.integer("entries"),
        digest: try history.value("head", "64 hexadecimal digits") { digest($0) }))
  }

  private static func digest(_ text: String) -> String? {
    let digits = Set("0123456789abcdef")
    return text.utf8.count == 64 && text.allSatisfy(digits.contains) ? text : nil
  }
}

/// What was expected, and where.
private struct Missing: Error {
  let what: String
  let offset: Int
}

/// An object of a seal, to be taken apart.
private struct Part {
  private let object: JSONObject
  let offset: Int

  init(_ node: JSONNode?, _ what: String, offset: Int) throws(Missing) {
    guard let node, case .object(let object) = node.value else {
      throw Missing(what: what, offset: node?.offset ?? offset)
    }
    self.object = object
    self.offset = node.offset
  }

  func part(_ key: String) throws(Missing) -> Part {
    try Part(object[key], "\"\(key)\", an object", offset: offset)
  }

  func list(_ key: String) throws(Missing) -> [Part] {
    guard case .array(let items)? = object[key]?.value else {
      throw Missing(what: "\"\(key)\", a list", offset: object[key]?.offset ?? offset)
    }
    var parts: [Part] = []
    for item in items {
      parts.append(try Part(item, "an object in \"\(key)\"", offset: item.offset))
    }
    return parts
  }

  func text(_ key: String) throws(Missing) -> String {
    guard case .string(let text)? = object[key]?.value else {
      throw Missing(what: "\"\(key)\", a text", offset: object[key]?.offset ?? offset)
    }
    return text
  }

  func integer(_ key: String) throws(Missing) -> Int {
    guard case .number(let number)? = object[key]?.value, let value = number.integer, value >= 0
    else {
      throw Missing(what: "\"\(key)\", a whole number", offset: object[key]?.offset ?? offset)
    }
    return value
  }

  func value<Value>(
    _ key: String, _ what: String, _ read: (String) -> Value?
  ) throws(Missing) -> Value {
    guard let value = read(try text(key)) else {
      throw Missing(what: "\"\(key)\", \(what)", offset: object[key]?.offset ?? offset)
    }
    return value
  }

  func expect(_ key: String, _ expected: String) throws(Missing) {
    guard try text(key) == expected else {
      throw Missing(
        what: "\"\(key)\": \"\(expected)\"", offset: object[key]?.offset ?? offset)
    }
  }

  func tiers(_ key: String) throws(Missing) -> [Tier] {
    guard case .array(let items)? = object[key]?.value else {
      throw Missing(what: "\"\(key)\", a list of tiers", offset: object[key]?.offset ?? offset)
    }
    var tiers: [Tier] = []
    for item in items {
      guard case .string(let text) = item.value, let tier = Tier(rawValue: text) else {
        throw Missing(what: "a tier in \"\(key)\"", offset: item.offset)
      }
      tiers.append(tier)
    }
    return tiers
  }
}
