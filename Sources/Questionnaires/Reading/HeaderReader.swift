import JSONText
import QuestionnaireTexts

/// Reads `questionnaire.json`.
enum HeaderReader {
  /// The format this program reads.
  static let format = 1

  static func read(_ node: JSONNode, file: Int, log: inout ProblemLog) -> QuestionnaireHeader? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    _ = reader.optionalString("$schema", log: &log)
    if let format = reader.integer("format", log: &log), format != Self.format {
      log.error(
        "unknown-format", "format \(format) is not known; this program reads format 1",
        at: reader.place)
    }
    let id: Identifier<Questionnaire>? = reader.identifier("id", log: &log)
    let version = reader.string("version", log: &log)
    let title = reader.string("title", log: &log)
    let about = reader.string("about", log: &log)
    let lawAsOf = reader.date("lawAsOf", log: &log)
    let language = reader.string("language", log: &log)
    let disclaimer = reader.string("disclaimer", log: &log)
    let sections: [(id: SectionID, place: Place)] = reader.items("sections", log: &log)
      .compactMap { node in
        reader.identifier(node, key: "sections", log: &log).map { ($0, reader.place(of: node)) }
      }
    var roles: [Role] = []
    for node in reader.items("roles", log: &log) {
      guard let role = readRole(node, file: file, log: &log) else { continue }
      if roles.contains(where: { $0.id == role.id }) {
        log.error(
          "duplicate-id", "the role \"\(role.id)\" stands twice", at: reader.place(of: node))
      }
      roles.append(role)
    }
    let launch = reader.node("launch").flatMap { readLaunch($0, file: file, log: &log) }
    reader.refuseUnknownKeys(log: &log)
    if reader.lacks("sections") {
      log.error("missing-key", "\"sections\" is missing or empty", at: reader.place)
    }
    guard let id, let version, let title, let about, let lawAsOf, let language, let disclaimer
    else { return nil }
    return QuestionnaireHeader(
      id: id.text, version: version, title: title, about: about, lawAsOf: lawAsOf,
      language: language, translation: nil, disclaimer: disclaimer, roles: roles, launch: launch,
      sections: sections)
  }

  private static func readLaunch(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Launch? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let because = reader.string("because", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let when, let because else { return nil }
    return Launch(when: when, because: because, cites: cites)
  }

  private static func readRole(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Role? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: RoleID? = reader.identifier("id", log: &log)
    let title = reader.string("title", log: &log)
    let about = reader.optionalString("about", log: &log)
    let called = reader.optionalString("called", log: &log)
    let when = reader.node("when").flatMap { ConditionReader.read($0, file: file, log: &log) }
    let countsAs: RoleID? =
      reader.node("countsAs").flatMap { reader.identifier($0, key: "countsAs", log: &log) }
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title else { return nil }
    return Role(
      id: id, title: title, about: about, called: called, when: when, countsAs: countsAs,
      place: reader.place)
  }
}
