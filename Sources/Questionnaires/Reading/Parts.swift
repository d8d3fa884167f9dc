import JSONText
import QuestionnaireTexts
import Typography

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

  mutating func add(_ node: JSONNode, kind: FileContents, file: Int, log: inout ProblemLog) {
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
    _ key: String, _ node: JSONNode, _ file: Int, _ log: inout ProblemLog,
    _ readItem: (JSONNode, Int, inout ProblemLog) -> Item?
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
    _ header: QuestionnaireHeader, at place: Place, log: inout ProblemLog
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
