/// A JSON object in the order of its file. The reader guarantees that no key stands twice.
package struct JSONObject: Sendable {
  package struct Member: Sendable {
    package let key: String
    package let keyOffset: Int
    package let value: JSONNode

    package init(key: String, keyOffset: Int, value: JSONNode) {
      self.key = key
      self.keyOffset = keyOffset
      self.value = value
    }
  }

  package let members: [Member]

  package init(members: [Member]) {
    self.members = members
  }

  package subscript(key: String) -> JSONNode? {
    members.first { $0.key == key }?.value
  }
}
