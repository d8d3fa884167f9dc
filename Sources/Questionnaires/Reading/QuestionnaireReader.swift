import JSONText

/// Reads the files of a questionnaire and reports everything that is wrong with them in one go.
package enum QuestionnaireReader {
  package struct Result: Sendable {
    /// Nil when there are errors.
    package let questionnaire: Questionnaire?
    package let problems: [Problem]
    /// The ids of texts that stand in the language of the files, because the overlay has none for
    /// them; empty without an overlay.
    package var untranslated: [String] = []
  }

  /// Reads a questionnaire out of its files. Scenarios and sets are passed over;
  /// ``ScenarioReader`` reads them when they are needed. So are translations, but for the one that
  /// is laid over the texts.
  ///
  /// - Parameter isProven: whether the same files have been read before and every name was found to
  ///   resolve; it is not looked at again, which saves a fifth of the time.
  package static func read(
    _ files: [SourceFile], under overlay: TextOverlay? = nil, isProven: Bool = false
  ) -> Result {
    var layer = overlay.map { OverlayLayer($0, over: language(of: files) ?? .english) }
    var log = ReadingLog(files: files)
    var parts = Parts()
    for (number, file) in files.enumerated() {
      guard let kind = FileKind(path: file.path) else {
        log.warning(
          "unknown-file", "this file is not part of a questionnaire and is not read",
          at: Place(file: number, offset: 0))
        continue
      }
      guard !kind.isBesideTheTexts else { continue }
      guard var node = readText(file, number: number, log: &log) else { continue }
      if let laid = layer?.laid(over: node, path: file.path) { node = laid }
      parts.add(node, kind: kind, file: number, log: &log)
    }
    guard var header = parts.header, let headerPlace = parts.headerPlace else {
      if !files.contains(where: { FileKind(path: $0.path) == .questionnaire }) {
        return Result(questionnaire: nil, problems: log.sorted() + [missingHeader])
      }
      return Result(questionnaire: nil, problems: log.sorted())
    }
    if let layer {
      header.language = layer.overlay.language.text
      header.translation = layer.state
    }
    let sections = parts.orderedSections(header, at: headerPlace, log: &log)
    if !isProven {
      let resolver = NameResolver(
        header: header, parts: parts, sections: sections, isWhole: !log.hasErrors)
      resolver.check(log: &log)
    }
    guard !log.hasErrors else { return Result(questionnaire: nil, problems: log.sorted()) }
    let questionnaire = Questionnaire(
      header: header, sections: sections, facts: parts.facts, readings: parts.readings,
      findings: parts.findings, duties: parts.duties, sources: parts.sources,
      advice: parts.advice)
    return Result(
      questionnaire: questionnaire, problems: log.sorted(),
      untranslated: layer?.untranslated ?? [])
  }

  /// The heading alone, read from `questionnaire.json` and what is expected; nil when that has
  /// mistakes. Mistakes elsewhere in these files are found when all is read.
  package static func heading(
    of files: [SourceFile], under overlay: TextOverlay? = nil
  ) -> Heading? {
    var log = ReadingLog(files: files)
    guard
      let number = files.firstIndex(where: { FileKind(path: $0.path) == .questionnaire }),
      let node = readText(files[number], number: number, under: overlay, log: &log),
      let reader = ObjectReader(node, file: number, log: &log)
    else { return nil }
    var parts = Parts()
    for (number, file) in files.enumerated() where FileKind(path: file.path) == .expectations {
      guard let node = readText(file, number: number, under: overlay, log: &log) else {
        return nil
      }
      parts.add(node, kind: .expectations, file: number, log: &log)
    }
    let heading = Heading(reader, expected: parts.advice.expected, log: &log)
    return log.hasErrors ? nil : heading
  }

  /// The language in which the files are written; nil when they do not say so.
  package static func language(of files: [SourceFile]) -> LanguageTag? {
    guard
      let file = files.first(where: { FileKind(path: $0.path) == .questionnaire }),
      case .object(let header)? = JSONReader.read(file.bytes).node?.value,
      case .string(let name)? = header["language"]?.value
    else { return nil }
    return LanguageTag(name)
  }

  /// The JSON of one file; nil when it cannot be understood as a whole.
  static func readText(_ file: SourceFile, number: Int, log: inout ReadingLog) -> JSONNode? {
    let result = JSONReader.read(file.bytes)
    for problem in result.problems {
      log.error("json", problem.message, at: Place(file: number, offset: problem.offset))
    }
    if result.node == nil { log.loseNames() }
    return result.node
  }

  /// The same with the texts of a language.
  static func readText(
    _ file: SourceFile, number: Int, under overlay: TextOverlay?, log: inout ReadingLog
  ) -> JSONNode? {
    let node = readText(file, number: number, log: &log)
    guard let overlay else { return node }
    var missing: [String] = []
    return node.map { overlay.laid(over: $0, path: file.path, missing: &missing) }
  }

  private static let missingHeader = Problem(
    code: "missing-file", severity: .error, file: "questionnaire.json", line: 1, column: 1,
    message: "the file questionnaire.json is missing; every questionnaire starts there")
}

/// What a file holds, told by its path.
enum FileKind: Equatable {
  case questionnaire, section, facts, readings, findings, duties, sources, scenario
  case timeline, expectations, guidance, drafts, requests, fines, sets
  case language, terms

  /// Whether it says nothing of what is asked and told: it tests, teaches or translates.
  var isBesideTheTexts: Bool {
    switch self {
    case .scenario, .sets, .language, .terms: true
    default: false
    }
  }

  /// Nil for a path that has no meaning in a questionnaire.
  init?(path: String) {
    let steps = path.split(separator: "/").map(String.init)
    guard let file = steps.last, file.hasSuffix(".json"), steps.count <= 2 else { return nil }
    switch (steps.count, steps.count == 2 ? steps[0] : String(file.dropLast(5))) {
    case (1, "questionnaire"): self = .questionnaire
    case (2, "sections"): self = .section
    case (2, "scenarios"): self = .scenario
    case (2, "languages"): self = .language
    case (1, "sets"): self = .sets
    case (1, "terms"): self = .terms
    case (_, "facts"): self = .facts
    case (_, "timeline"): self = .timeline
    case (_, "expectations"): self = .expectations
    case (_, "guidance"): self = .guidance
    case (_, "drafts"): self = .drafts
    case (_, "requests"): self = .requests
    case (_, "fines"): self = .fines
    case (_, "readings"): self = .readings
    case (_, "findings"): self = .findings
    case (_, "duties"): self = .duties
    case (_, "sources"): self = .sources
    default: return nil
    }
  }
}

/// What has been read so far.
struct Parts {
  private(set) var header: QuestionnaireHeader?
  private(set) var headerPlace: Place?
  private(set) var sections: [Section] = []
  private(set) var facts: [Fact] = []
  private(set) var readings: [Reading] = []
  private(set) var findings: [Finding] = []
  private(set) var duties: [Duty] = []
  private(set) var sources: [Source] = []
  private(set) var advice = Advice()

  mutating func add(_ node: JSONNode, kind: FileKind, file: Int, log: inout ReadingLog) {
    switch kind {
    case .questionnaire:
      header = HeaderReader.read(node, file: file, log: &log)
      headerPlace = Place(file: file, offset: node.offset)
    case .section:
      if let section = SectionReader.read(node, file: file, log: &log) { sections.append(section) }
    case .facts: facts += list("facts", node, file, &log, RuleReader.readFact)
    case .readings: readings += list("readings", node, file, &log, RuleReader.readReading)
    case .findings: findings += FindingReader.readFile(node, file: file, log: &log)
    case .duties: duties += DutyReader.readFile(node, file: file, log: &log)
    case .sources:
      let read = SourceReader.readFile(node, file: file, log: &log)
      sources += read.sources
      advice.texts += read.texts
    case .timeline:
      advice.timeline += list("timeline", node, file, &log, AdviceReader.readMilestone)
    case .expectations:
      advice.expected += list("expectations", node, file, &log, AdviceReader.readExpectedChange)
    case .guidance:
      advice.guidance += list("guidance", node, file, &log, AdviceReader.readGuidance)
    case .drafts: advice.forms += list("drafts", node, file, &log, AdviceReader.readForm)
    case .requests:
      advice.requests += list("requests", node, file, &log, AdviceReader.readRequest)
    case .fines: advice.fines += list("fines", node, file, &log, AdviceReader.readFine)
    case .scenario, .sets, .language, .terms: break
    }
  }

  /// The items of a file such as `{ "$schema": …, "facts": [ … ] }`.
  private func list<Item>(
    _ key: String, _ node: JSONNode, _ file: Int, _ log: inout ReadingLog,
    _ readItem: (JSONNode, Int, inout ReadingLog) -> Item?
  ) -> [Item] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [] }
    _ = reader.optionalString("$schema", log: &log)
    if reader.required(key, log: &log) == nil { log.loseNames() }
    let items = reader.items(key, log: &log).compactMap { readItem($0, file, &log) }
    reader.refuseUnknownKeys(log: &log)
    return items
  }

  /// The sections in the order that `questionnaire.json` gives.
  func orderedSections(
    _ header: QuestionnaireHeader, at place: Place, log: inout ReadingLog
  ) -> [Section] {
    var ordered: [Section] = []
    for (id, place) in header.sections {
      if ordered.contains(where: { $0.id == id }) {
        log.error("duplicate-id", "the section \"\(id)\" is listed twice", at: place)
      } else if let section = sections.first(where: { $0.id == id }) {
        ordered.append(section)
      } else if !log.hasLostNames, !log.remembers(id) {
        let hint =
          NearestName.find(id.text, in: sections.map(\.id.text))
          .map { "; did you mean \"\($0)\"?" } ?? ""
        log.error("unknown-name", "there is no section \"\(id)\" in sections/\(hint)", at: place)
      }
    }
    let listed = Set(header.sections.map(\.id))
    for section in sections where !listed.contains(section.id) {
      log.error(
        "unlisted-section",
        "the section \"\(section.id)\" is not named in \"sections\" of questionnaire.json",
        at: section.place)
    }
    return ordered
  }
}
