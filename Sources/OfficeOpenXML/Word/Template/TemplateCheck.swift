import XML

/// What a template may not hold: a report is opened by people who trust its sender.
enum TemplateCheck {
  static func check(
    _ parts: [String: XMLScanner], names: [String]
  ) throws(TemplateFailure) {
    if names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) { throw .macros }
    for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
      if name == WordTemplate.types { try checkTypes(part) }
      if name.hasSuffix(".rels") { try checkRelations(part) }
      if name.hasPrefix("word/"), name.hasSuffix(".xml") {
        try checkNames(part)
        try checkFields(part)
      }
    }
    guard parts[WordTemplate.body]?.tokens.contains(where: { $0.name == "w:body" }) ?? false else {
      throw .unreadable(WordTemplate.body)
    }
  }

  private static func checkTypes(_ part: XMLScanner) throws(TemplateFailure) {
    for token in part.tokens
    where part.attribute("ContentType", of: token)?.contains("macroEnabled") ?? false {
      throw .macros
    }
  }

  /// Addresses that are opened by a click may stand in it. Those from which something is loaded by
  /// itself may not, but for the template that it was made with, which is left out.
  private static func checkRelations(_ part: XMLScanner) throws(TemplateFailure) {
    for token in part.tokens where part.attribute("TargetMode", of: token) == "External" {
      let kind = part.attribute("Type", of: token) ?? ""
      if kind.hasSuffix("/hyperlink") || kind.hasSuffix("/attachedTemplate") { continue }
      throw .loads(part.attribute("Target", of: token) ?? "")
    }
  }

  private static func checkNames(_ part: XMLScanner) throws(TemplateFailure) {
    guard let root = part.tokens.first(where: { $0.kind != .text }),
      part.attribute("xmlns:w", of: root) == WordTemplate.namespace
    else { throw .unusualNames }
  }

  /// Fields that load files or start programs.
  private static func checkFields(_ part: XMLScanner) throws(TemplateFailure) {
    for (index, token) in part.tokens.enumerated() {
      let instruction: String
      if token.kind == .text, index > 0, part.tokens[index - 1].name == "w:instrText" {
        instruction = part.text(token.range)
      } else if token.name == "w:fldSimple" {
        instruction = part.attribute("w:instr", of: token) ?? ""
      } else {
        continue
      }
      let words = instruction.uppercased()
      for word in ["INCLUDE", "DDE", "LINK "] where words.contains(word) {
        // A link to click on is one word with another ending.
        if word == "LINK ", words.contains("HYPERLINK ") { continue }
        throw .loads(instruction)
      }
    }
  }
}
