import JSONText
import Questionnaires

/// An object of an assessment file, to be taken apart.
struct Fields {
  let object: JSONObject
  /// Where to point at when a member is missing.
  let offset: Int

  init(_ object: JSONObject, offset: Int) {
    self.object = object
    self.offset = offset
  }

  /// The fields of a value that must be an object; `what` says what it should be.
  init(_ node: JSONNode, _ what: String) throws(Misplaced) {
    guard case .object(let object) = node.value else {
      throw .expected(what, offset: node.offset)
    }
    self.init(object, offset: node.offset)
  }

  func place(of key: String) -> Int { object[key]?.offset ?? offset }

  func fields(_ key: String) throws(Misplaced) -> Fields {
    guard let node = object[key] else { throw .expected("\"\(key)\", an object", offset: offset) }
    return try Fields(node, "\"\(key)\", an object")
  }

  func list(_ key: String) throws(Misplaced) -> [JSONNode] {
    guard case .array(let items)? = object[key]?.value else {
      throw .expected("\"\(key)\", a list", offset: place(of: key))
    }
    return items
  }

  func listIfThere(_ key: String) throws(Misplaced) -> [JSONNode] {
    object[key] == nil ? [] : try list(key)
  }

  func integer(_ key: String) throws(Misplaced) -> Int {
    guard case .number(let number)? = object[key]?.value, let value = number.integer else {
      throw .expected("\"\(key)\", a whole number", offset: place(of: key))
    }
    return value
  }

  func text(_ key: String) throws(Misplaced) -> String {
    guard case .string(let value)? = object[key]?.value else {
      throw .expected("\"\(key)\", a text", offset: place(of: key))
    }
    return value
  }

  func texts(_ key: String) throws(Misplaced) -> [String] {
    var texts: [String] = []
    for node in try list(key) {
      guard case .string(let text) = node.value else {
        throw .expected("a text in \"\(key)\"", offset: node.offset)
      }
      texts.append(text)
    }
    return texts
  }

  func flag(_ key: String) throws(Misplaced) -> Bool {
    guard case .bool(let value)? = object[key]?.value else {
      throw .expected("\"\(key)\", true or false", offset: place(of: key))
    }
    return value
  }

  func textIfThere(_ key: String) throws(Misplaced) -> String? {
    object[key] == nil ? nil : try text(key)
  }

  func timestamp(_ key: String) throws(Misplaced) -> Timestamp {
    guard let value = Timestamp(try text(key)) else {
      throw .expected("\"\(key)\", a time such as 2026-11-23T14:05:00Z", offset: place(of: key))
    }
    return value
  }

  func date(_ key: String) throws(Misplaced) -> CalendarDate {
    guard let value = CalendarDate(iso: try text(key)) else {
      throw .expected("\"\(key)\", a date", offset: place(of: key))
    }
    return value
  }

  func dateIfThere(_ key: String) throws(Misplaced) -> CalendarDate? {
    object[key] == nil ? nil : try date(key)
  }

  /// A value of any kind, as it stands.
  func value(_ key: String) -> JSONOutput? { object[key].map { JSONOutput($0) } }

  /// All members but these, as they stand.
  func others(than known: String...) -> [JSONOutput.Member] {
    object.members.filter { !known.contains($0.key) }
      .map { .init($0.key, JSONOutput($0.value)) }
  }
}
