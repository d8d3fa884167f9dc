import JSONText
import Plurals

/// Reads one file of a catalogue.
package struct CatalogueReader {
  package private(set) var problems: [CatalogueProblem] = []
  private let language: String
  private let area: String
  private let lines: LineTable
  private let rule: PluralRule

  /// - Parameter path: under the folder of the texts: `en/tiers.json`.
  package static func read(
    path: String, bytes: [UInt8]
  ) -> (file: CatalogueFile?, problems: [CatalogueProblem]) {
    let lines = LineTable(bytes)
    func refused(_ message: String) -> (CatalogueFile?, [CatalogueProblem]) {
      (nil, [CatalogueProblem(path: path, line: 1, column: 1, message: message)])
    }
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count == 2, steps[1].hasSuffix(".json"),
      EntryName.isName(String(steps[1].dropLast(5)))
    else { return refused("a file of texts is called language/area.json") }
    guard let rule = PluralRule(language: steps[0]) else {
      return refused("\"\(steps[0])\" is none of the 24 languages whose plurals are known")
    }
    let read = JSONReader.read(bytes)
    var reader = CatalogueReader(
      language: steps[0], area: String(steps[1].dropLast(5)), lines: lines, rule: rule)
    for problem in read.problems { reader.refuse(problem.message, at: problem.offset) }
    guard let root = read.node, case .object(let object) = root.value else {
      if read.problems.isEmpty { reader.refuse("an object { … } was expected", at: 0) }
      return (nil, reader.problems)
    }
    let entries = object.members.compactMap { reader.entry($0) }
    let file = CatalogueFile(language: reader.language, area: reader.area, entries: entries)
    return (file, reader.problems)
  }

  private init(language: String, area: String, lines: LineTable, rule: PluralRule) {
    self.language = language
    self.area = area
    self.lines = lines
    self.rule = rule
  }

  private mutating func refuse(_ message: String, at offset: Int) {
    let (line, column) = lines.position(of: offset)
    problems.append(
      CatalogueProblem(
        path: "\(language)/\(area).json", line: line, column: column, message: message))
  }

  private mutating func entry(_ member: JSONObject.Member) -> CatalogueEntry? {
    let name = member.key
    guard EntryName.isName(name) else {
      refuse(
        "\"\(name)\" is no name; use letters and digits, a small letter first", at: member.keyOffset
      )
      return nil
    }
    // The member of that name is the language itself.
    guard name != "words" else {
      refuse("a text cannot be called \"words\"", at: member.keyOffset)
      return nil
    }
    let (line, column) = lines.position(of: member.keyOffset)
    var (note, of): (String?, String?)
    var text = member.value
    if case .object(let object) = text.value, let inner = object["text"] {
      text = inner
      for part in object.members where part.key != "text" {
        switch (part.key, part.value.value) {
        case ("note", .string(let value)): note = value
        case ("of", .string(let value)): of = value
        default: refuse("\(name): only text, note and of may stand here", at: part.keyOffset)
        }
      }
    }
    guard let phrase = phrase(text, name) else { return nil }
    return CatalogueEntry(
      name: name, phrase: phrase, note: note, of: of, line: line, column: column)
  }

  private mutating func phrase(_ node: JSONNode, _ name: String) -> Phrase? {
    switch node.value {
    case .string: return pattern(node, name).map { .plain($0) }
    case .object(let object): return plural(object, name, at: node.offset)
    default:
      refuse("\(name): text, or an object with a form for each plural category", at: node.offset)
      return nil
    }
  }

  private mutating func plural(_ object: JSONObject, _ name: String, at offset: Int) -> Phrase? {
    var forms: [PluralCategory: Pattern] = [:]
    var isWhole = true
    for member in object.members {
      guard let category = PluralCategory(rawValue: member.key), rule.all.contains(category) else {
        let known = rule.all.map(\.rawValue).joined(separator: ", ")
        refuse(
          "\(name): \"\(member.key)\" is no plural form; \(language) has \(known)",
          at: member.keyOffset)
        isWhole = false
        continue
      }
      guard let pattern = pattern(member.value, name) else { isWhole = false; continue }
      if !rule.single.contains(category), !pattern.places.contains(Phrase.selector) {
        refuse(
          "\(name): the form \"\(member.key)\" stands for several numbers and does not say {count}",
          at: member.keyOffset)
        isWhole = false
      }
      forms[category] = pattern
    }
    for category in rule.needed where forms[category] == nil && isWhole {
      refuse("\(name): the plural form \"\(category.rawValue)\" is missing", at: offset)
      isWhole = false
    }
    guard isWhole else { return nil }
    return .plural(
      PluralCategory.allCases.compactMap { category in forms[category].map { (category, $0) } })
  }

  private mutating func pattern(_ node: JSONNode, _ name: String) -> Pattern? {
    guard case .string(let text) = node.value else {
      refuse("\(name): text was expected, found \(node.value.kindName)", at: node.offset)
      return nil
    }
    do throws(PatternReader.Refusal) {
      return try PatternReader.read(text)
    } catch {
      refuse("\(name): \(error.message)", at: node.offset)
      return nil
    }
  }
}
