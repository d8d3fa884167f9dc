import JSONText
import QuestionnaireTexts
import Questionnaires

/// What of a file decides, as bytes to be measured: keys, names, numbers and conditions without the
/// words for people, without the spaces between them. A new version that says the same decides the same.
struct LogicBytes {
  /// What names a file and decides nothing.
  private static let passedOver = ["$schema", "version"]

  private var bytes: [UInt8] = []

  /// The file's own bytes when it is no JSON: such a file decides nothing, but it is not another's
  /// equal either.
  static func of(_ file: [UInt8]) -> [UInt8] {
    guard let root = JSONReader.read(file).node else { return file }
    var logic = LogicBytes()
    if case .object(let object) = root.value {
      for member in object.members where !passedOver.contains(member.key) {
        logic.add(member, inCondition: false)
      }
    } else {
      logic.add(root)
    }
    return logic.bytes
  }

  private mutating func add(_ node: JSONNode, inCondition: Bool = false) {
    switch node.value {
    case .null: add("n")
    case .bool(let value): add(value ? "t" : "f")
    case .number(let number): add("#", number.text)
    case .string(let text): add("\"", text)
    case .array(let items):
      add("[")
      for item in items { add(item, inCondition: inCondition) }
      add("]")
    case .object(let object):
      add("{")
      for member in object.members { add(member, inCondition: inCondition) }
      add("}")
    }
  }

  private mutating func add(_ member: JSONObject.Member, inCondition: Bool) {
    if !inCondition, TextKey.all.contains(member.key), Self.isText(member.value) {
      if TextKey.deciding.contains(member.key) { add(":", member.key) }
      return
    }
    add(":", member.key)
    add(member.value, inCondition: inCondition || TextKey.conditions.contains(member.key))
  }

  private static func isText(_ node: JSONNode) -> Bool {
    switch node.value {
    case .string: true
    case .array(let items): items.allSatisfy { if case .string = $0.value { true } else { false } }
    case .null, .bool, .number, .object: false
    }
  }

  private mutating func add(_ sign: String) { bytes += sign.utf8 }

  /// A text with its length, so that none can be mistaken for what follows it.
  private mutating func add(_ sign: String, _ text: String) {
    bytes += "\(sign)\(text.utf8.count) ".utf8
    bytes += text.utf8
  }
}
