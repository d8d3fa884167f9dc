package import JSONText

/// Finds the texts in a file of a questionnaire, and can put others in their place. Both are one
/// walk, so that an id means the same text to both.
package struct TextWalk {
  /// What to put in a text's place; nil leaves it.
  private let replacement: (PlacedText) -> String?
  /// Whether ids are wanted; without them the walk takes a third of the time.
  private let isNaming: Bool
  private var found: [PlacedText] = []

  /// The texts of a file, in its order.
  ///
  /// - Parameter path: the file's path inside the questionnaire.
  package static func texts(in root: JSONNode, path: String) -> [PlacedText] {
    var walk = TextWalk { _ in nil }
    _ = walk.visit(root, key: nil, id: rootID(root, path: path))
    return walk.found
  }

  /// The same file with other texts. Keys, lists and places stay as they are.
  package static func replacing(
    in root: JSONNode, path: String, _ replacement: @escaping (PlacedText) -> String?
  ) -> JSONNode {
    var walk = TextWalk(replacement: replacement)
    return walk.visit(root, key: nil, id: rootID(root, path: path))
  }

  /// The same file with other texts, which are found by their position: the first text of the file
  /// is 0.
  package static func replacingByPosition(
    in root: JSONNode, _ replacement: @escaping (Int) -> String?
  ) -> JSONNode {
    var position = -1
    var walk = TextWalk(isNaming: false) { _ in
      position += 1
      return replacement(position)
    }
    return walk.visit(root, key: nil, id: "")
  }

  private init(isNaming: Bool = true, replacement: @escaping (PlacedText) -> String?) {
    self.isNaming = isNaming
    self.replacement = replacement
  }

  /// A section is named by itself, any other file by its path.
  private static func rootID(_ root: JSONNode, path: String) -> String {
    if case .object(let object) = root.value, case .string(let name)? = object["section"]?.value {
      return "section/\(name)"
    }
    return path.hasSuffix(".json") ? String(path.dropLast(5)) : path
  }

  /// - Parameter key: the key whose value this is, or whose list this stands in.
  private mutating func visit(_ node: JSONNode, key: String?, id: String) -> JSONNode {
    switch node.value {
    case .string(let text):
      guard let key, TextKey.all.contains(key) else { return node }
      let placed = PlacedText(id: id, text: text, offset: node.offset)
      if isNaming { found.append(placed) }
      return replacement(placed).map { JSONNode(value: .string($0), offset: node.offset) } ?? node
    case .array(let items):
      var list: [JSONNode] = []
      for (position, item) in items.enumerated() {
        let id = isNaming ? Self.itemID(item, at: position, key: key, in: id) : ""
        list.append(visit(item, key: key, id: id))
      }
      return JSONNode(value: .array(list), offset: node.offset)
    case .object(let object):
      var members: [JSONObject.Member] = []
      for member in object.members {
        let isCondition = TextKey.conditions.contains(member.key)
        let value =
          isCondition
          ? member.value
          : visit(member.value, key: member.key, id: isNaming ? "\(id)/\(member.key)" : "")
        members.append(
          JSONObject.Member(key: member.key, keyOffset: member.keyOffset, value: value))
      }
      return JSONNode(value: .object(JSONObject(members: members)), offset: node.offset)
    case .null, .bool, .number:
      return node
    }
  }

  /// The name of an item of a list: its own where it has one, its position where it has none.
  private static func itemID(
    _ item: JSONNode, at position: Int, key: String?, in id: String
  ) -> String {
    guard case .object(let object) = item.value, case .string(let name)? = object["id"]?.value
    else { return "\(id)/\(position + 1)" }
    if let key, let kind = kinds[key] { return "\(kind)/\(name)" }
    // An option is named by its question alone.
    return key == "options" ? "\(id.dropLast("/options".count))/\(name)" : "\(id)/\(name)"
  }

  /// Lists whose items have names of their own in the whole questionnaire, wherever they stand.
  private static let kinds = [
    "questions": "question", "followUps": "question", "findings": "finding", "duties": "duty",
    "facts": "fact", "guidance": "guidance", "drafts": "draft", "sources": "source",
    "texts": "source-text", "readings": "reading", "requests": "request", "sets": "set",
    "fines": "fine", "expectations": "expectation", "timeline": "milestone", "roles": "role",
  ]
}
