import JSONText
import QuestionnaireTexts

/// Reads one file of `sections/`: a chapter of the tree.
enum SectionReader {
  static func read(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Section? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    _ = reader.optionalString("$schema", log: &log)
    let id: SectionID? = reader.identifier("section", log: &log)
    let title = reader.string("title", log: &log)
    let intro = reader.optionalString("intro", log: &log)
    let askWhen = reader.node("askWhen").flatMap {
      ConditionReader.read($0, file: file, log: &log)
    }
    let nodes = reader.items("questions", log: &log)
    if reader.lacks("questions") {
      log.error("no-questions", "a section needs at least one question", at: reader.place)
    }
    let questions = nodes.compactMap {
      readQuestion($0, isFollowUp: false, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title else { return nil }
    return Section(
      id: id, title: title, intro: intro, askWhen: askWhen, questions: questions,
      place: reader.place)
  }

  private enum KindName: String, CaseIterable {
    case oneOf = "one-of"
    case manyOf = "many-of"
    case text, number, date
  }

  private static func readQuestion(
    _ node: JSONNode, isFollowUp: Bool, file: Int, log: inout ProblemLog
  ) -> Question? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: QuestionID? = reader.identifier("id", log: &log)
    if let id, ConditionReader.reserved.contains(id.text) {
      log.error("bad-id", "\"\(id)\" is a word of conditions; choose another id", at: reader.place)
    }
    let kindName: KindName? = reader.word("kind", log: &log)
    let text = reader.string("text", log: &log)
    let term = reader.optionalString("term", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let why = reader.optionalString("why", log: &log)
    let findOut = reader.optionalString("findOut", log: &log)
    let statement = reader.string("statement", log: &log)
    let noUnsure = reader.optionalString("noUnsure", log: &log)
    let isOptional = reader.flag("optional", log: &log)
    let isFixed = reader.flag("fixed", log: &log)
    let unit = reader.optionalString("unit", log: &log)
    let condition = reader.node("askWhen")
    let optionNodes = reader.items("options", log: &log)
    let options = optionNodes.compactMap { readOption($0, file: file, log: &log) }
    reader.refuseUnknownKeys(log: &log)

    if isFollowUp, let condition {
      log.error(
        "misplaced-condition",
        "a follow-up is asked when its option is chosen; \"askWhen\" is "
          + "only for questions standing directly in a section", at: reader.place(of: condition))
    }
    let askWhen = condition.flatMap { ConditionReader.read($0, file: file, log: &log) }
    guard let id, let kindName, let text, let statement else { return nil }
    check(kindName, options, unit: unit, isOptional: isOptional, at: reader.place, log: &log)
    if isChoice(kindName), reader.lacks("options") || optionNodes.count == 1 {
      log.error(
        "too-few-options", "this question needs at least two options", at: reader.place)
    }
    if isChoice(kindName), findOut == nil, noUnsure == nil {
      log.error(
        "missing-key",
        "\"findOut\" is missing: say whom to ask or where to look when unsure "
          + "(or give \"noUnsure\" with a reason)", at: reader.place)
    }
    return Question(
      id: id, kind: kind(kindName, options, unit: unit), text: text, term: term, cites: cites,
      why: why, findOut: findOut, statement: statement, noUnsure: noUnsure,
      isOptional: isOptional, isFixed: isFixed, askWhen: askWhen, place: reader.place)
  }

  private static func kind(_ name: KindName, _ options: [Option], unit: String?) -> Question.Kind {
    switch name {
    case .oneOf: .oneOf(options)
    case .manyOf: .manyOf(options)
    case .text: .text
    case .number: .number(unit: unit)
    case .date: .date
    }
  }

  private static func isChoice(_ name: KindName) -> Bool { name == .oneOf || name == .manyOf }

  private static func check(
    _ name: KindName, _ options: [Option], unit: String?, isOptional: Bool, at place: Place,
    log: inout ProblemLog
  ) {
    if isChoice(name) {
      if isOptional {
        log.error(
          "misplaced-optional", "only text, number and date questions can be left out", at: place)
      }
      if name == .oneOf, let option = options.first(where: \.isExclusive) {
        log.error(
          "misplaced-exclusive", "in a one-of question every option is exclusive already",
          at: option.place)
      }
    } else if !options.isEmpty {
      log.error(
        "misplaced-options", "a question of kind \(name.rawValue) has no options", at: place)
    }
    if unit != nil, name != .number {
      log.error("misplaced-unit", "only a number has a unit", at: place)
    }
    var seen: Set<OptionID> = []
    for option in options where !seen.insert(option.id).inserted {
      log.error("duplicate-id", "the option \"\(option.id)\" stands twice", at: option.place)
    }
  }

  private static func readOption(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Option? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: OptionID? = reader.identifier("id", log: &log)
    if id?.text == "unsure" {
      log.error(
        "bad-id", "\"unsure\" is reserved: \"Not sure\" is added to every question by itself",
        at: reader.place)
    }
    let text = reader.string("text", log: &log)
    let examples = reader.strings("examples", log: &log)
    let nearMisses = reader.strings("nearMisses", log: &log)
    let isExclusive = reader.flag("exclusive", log: &log)
    let clears = reader.node("clears").flatMap { readClearance($0, file: file, log: &log) }
    let firmSize: FineLevel.Size? = reader.optionalWord("firmSize", log: &log)
    let followUps = reader.items("followUps", log: &log).compactMap {
      readQuestion($0, isFollowUp: true, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    guard let id, let text else { return nil }
    return Option(
      id: id, text: text, examples: examples, nearMisses: nearMisses, isExclusive: isExclusive,
      clears: clears, firmSize: firmSize, followUps: followUps, place: reader.place)
  }

  private static func readClearance(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Clearance? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let because = reader.string("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    return because.map { Clearance(cites: cites, because: $0) }
  }
}
