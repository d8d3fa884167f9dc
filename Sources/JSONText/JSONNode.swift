/// A JSON value together with the place where it stands in its file.
package struct JSONNode: Sendable {
  package let value: JSONValue
  /// The place of the value's first byte, counted from 0.
  package let offset: Int

  package init(value: JSONValue, offset: Int) {
    self.value = value
    self.offset = offset
  }
}

/// The six kinds of JSON value (RFC 8259, section 3).
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONNode])
  case object(JSONObject)

  /// The kind in words an author understands: "text", "a list", "true or false".
  package var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// A number as it was written, so that nothing is lost before somebody asks for a value.
package struct JSONNumber: Sendable, Equatable {
  package let text: String

  package init(text: String) {
    self.text = text
  }

  package var double: Double? { Double(text) }

  /// The value when it is written as a whole number that fits; `1.0` and `1e3` are not.
  package var integer: Int? { Int(text) }
}
