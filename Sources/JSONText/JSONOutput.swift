/// A JSON value to be written: objects keep the order in which their members are given.
package enum JSONOutput: Sendable, Equatable {
  package struct Member: Sendable, Equatable {
    package let key: String
    package let value: JSONOutput

    package init(_ key: String, _ value: JSONOutput) {
      self.key = key
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case integer(Int)
  case number(JSONNumber)
  case string(String)
  case array([JSONOutput])
  case object([Member])

  /// An object from pairs; a pair whose value is nil is left out.
  package static func object(_ pairs: KeyValuePairs<String, JSONOutput?>) -> JSONOutput {
    .object(pairs.compactMap { key, value in value.map { Member(key, $0) } })
  }

  package static func strings(_ values: some Sequence<String>) -> JSONOutput {
    .array(values.map { .string($0) })
  }

  /// A value that was read, to be written again unchanged.
  package init(_ node: JSONNode) {
    switch node.value {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .array(let items): self = .array(items.map { JSONOutput($0) })
    case .object(let object):
      self = .object(object.members.map { Member($0.key, JSONOutput($0.value)) })
    }
  }
}

extension JSONNode {
  /// A value that was made here, to be read like one of a file; its places are all 0.
  package init(_ output: JSONOutput) {
    let value: JSONValue =
      switch output {
      case .null: .null
      case .bool(let value): .bool(value)
      case .integer(let value): .number(JSONNumber(text: String(value)))
      case .number(let value): .number(value)
      case .string(let value): .string(value)
      case .array(let items): .array(items.map { JSONNode($0) })
      case .object(let members):
        .object(
          JSONObject(
            members: members.map { .init(key: $0.key, keyOffset: 0, value: JSONNode($0.value)) }))
      }
    self.init(value: value, offset: 0)
  }
}
