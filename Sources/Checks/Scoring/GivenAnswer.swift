import JSONText
package import Questionnaires

/// What a tool says about one case: `{"id": "…", "tier": "high", "findings": ["Art. 6(2)", …]}`.
package struct GivenAnswer: Equatable, Sendable {
  /// The name of the case.
  package let id: String
  /// Nil when the tool gives none.
  package let tier: Tier?
  /// The legal points it names, as it writes them; nil when it says nothing about them.
  package let findings: [String]?

  /// Why a line is not understood, in words that follow its number.
  package struct Failure: Error, Equatable, Sendable {
    package let message: String
  }

  /// Reads the bytes of one line. What else stands in the object is the tool's own affair.
  package static func read(_ line: [UInt8]) throws(Failure) -> GivenAnswer {
    let result = JSONReader.read(line)
    if let problem = result.problems.first {
      let column = LineTable(line).position(of: problem.offset).column
      throw Failure(message: "column \(column): \(problem.message)")
    }
    guard let node = result.node, case .object(let object) = node.value else {
      throw Failure(message: "an object {\"id\": …, \"tier\": …} was expected")
    }
    guard case .string(let id)? = object["id"]?.value else {
      throw Failure(message: "\"id\" is missing or is not text; it names the case")
    }
    return GivenAnswer(id: id, tier: try tier(object["tier"]), findings: try findings(object))
  }

  private static func tier(_ node: JSONNode?) throws(Failure) -> Tier? {
    let known = Tier.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    guard let node else {
      throw Failure(message: "\"tier\" is missing; write one of \(known), or null for none")
    }
    switch node.value {
    case .null: return nil
    case .string(let text):
      if let tier = Tier(rawValue: text) { return tier }
      throw Failure(message: "\"\(text)\" is not a tier; write one of \(known), or null for none")
    default: throw Failure(message: "\"tier\" must be one of \(known), or null for none")
    }
  }

  /// A finding is text, or an object with `id`; one that is only possible or ruled out is not named.
  private static func findings(_ object: JSONObject) throws(Failure) -> [String]? {
    guard let node = object["findings"] else { return nil }
    guard case .array(let items) = node.value else {
      throw Failure(message: "\"findings\" must be a list")
    }
    var names: [String] = []
    for item in items {
      switch item.value {
      case .string(let name): names.append(name)
      case .object(let finding):
        guard case .string(let name)? = finding["id"]?.value else {
          throw Failure(message: "a finding is text, or an object with \"id\"")
        }
        if case .string(let status)? = finding["status"]?.value, status != "established" {
          continue
        }
        names.append(name)
      default: throw Failure(message: "a finding is text, or an object with \"id\"")
      }
    }
    return names
  }
}
