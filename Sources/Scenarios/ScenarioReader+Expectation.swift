import JSONText
import QuestionnaireTexts
import Questionnaires

extension ScenarioReader {
  static func readExpectation(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> Scenario.Expectation? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let tier: Tier? = reader.word("tier", log: &log)
    let alsoAcceptable = tiers("alsoAcceptable", &reader, log: &log)
    let possible = reader.has("possible") ? tiers("possible", &reader, log: &log) : nil
    let findings = reader.node("findings").map {
      readStatuses($0, file: file, log: &log) { questionnaire.finding($0) != nil }
    }
    let duties = reader.node("duties").map {
      readStatuses($0, file: file, log: &log) { id in
        questionnaire.duties.contains { $0.id == id }
      }
    }
    let roles = reader.node("roles").map {
      readStatuses($0, file: file, kind: "role with a condition", log: &log) { id in
        questionnaire.roles.contains { $0.id == id && $0.when != nil }
      }
    }
    let from = reader.node("from").map {
      readDays($0, file: file, for: questionnaire, log: &log)
    }
    let guidance = reader.node("guidance").map {
      readStatuses($0, file: file, kind: "guidance", log: &log) { id in
        questionnaire.advice.guidance.contains { $0.id == id }
      }
    }
    let cites = reader.node("cites").map {
      readSources($0, file: file, for: questionnaire, log: &log)
    }
    let counted =
      reader.has("counted")
      ? dutyNames("counted", &reader, for: questionnaire, log: &log) : nil
    let open = questions("open", &reader, for: questionnaire, log: &log)
    let notAsked = questions("notAsked", &reader, for: questionnaire, log: &log)
    let atMost = reader.has("atMost") ? reader.integer("atMost", log: &log) : nil
    reader.refuseUnknownKeys(log: &log)
    guard let tier else { return nil }
    return Scenario.Expectation(
      tier: tier, alsoAcceptable: alsoAcceptable, possible: possible, findings: findings ?? [],
      duties: duties ?? [], counted: counted, guidance: guidance ?? [], roles: roles ?? [],
      from: from ?? [], cites: cites ?? [], open: open, notAsked: notAsked, atMost: atMost)
  }

  private static func tiers(
    _ key: String, _ reader: inout ObjectReader, log: inout ProblemLog
  ) -> [Tier] {
    reader.items(key, log: &log).compactMap { reader.word($0, key: key, log: &log) }
  }

  private static func readStatuses<Kind>(
    _ node: JSONNode, file: Int, kind: String = "finding or duty", log: inout ProblemLog,
    exists: (Identifier<Kind>) -> Bool
  ) -> [(id: Identifier<Kind>, status: Status)] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [] }
    return reader.members.compactMap { member in
      guard let id = Identifier<Kind>(member.key), exists(id) else {
        refuse(member, kind, file: file, log: &log)
        return nil
      }
      let status: Status? = reader.word(member.key, log: &log)
      return status.map { (id, $0) }
    }
  }

  private static func readDays(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> [(name: String, day: Duty.Day)] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [] }
    let names = Set(
      questionnaire.findings.map(\.id.text) + questionnaire.duties.map(\.id.text))
    return reader.members.compactMap { member in
      guard names.contains(member.key) else {
        refuse(member, "finding or duty", file: file, log: &log)
        return nil
      }
      if case .string("never") = member.value.value {
        _ = reader.node(member.key)
        return (member.key, .never)
      }
      return reader.date(member.key, log: &log).map { (member.key, .from($0)) }
    }
  }

  private static func dutyNames(
    _ key: String, _ reader: inout ObjectReader, for questionnaire: Questionnaire,
    log: inout ProblemLog
  ) -> [DutyID] {
    let ids: [DutyID] = reader.identifiers(key, log: &log)
    for id in ids where !questionnaire.duties.contains(where: { $0.id == id }) {
      log.error("unknown-name", "there is no duty \"\(id)\"", at: reader.place)
    }
    return ids
  }

  private static func readSources(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> [(name: String, sources: [SourceID])] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [] }
    let names = Set(
      questionnaire.duties.map(\.id.text) + questionnaire.advice.guidance.map(\.id.text))
    let known = Set(questionnaire.sources.map(\.id))
    return reader.members.compactMap { member in
      guard names.contains(member.key) else {
        refuse(member, "duty or guidance", file: file, log: &log)
        return nil
      }
      let sources: [SourceID] = reader.identifiers(member.key, log: &log)
      for source in sources where !known.contains(source) {
        log.error("unknown-name", "there is no source \"\(source)\"", at: reader.place)
      }
      return (member.key, sources)
    }
  }

  private static func refuse(
    _ member: JSONObject.Member, _ kind: String, file: Int, log: inout ProblemLog
  ) {
    log.error(
      "unknown-name", "there is no \(kind) \"\(member.key)\"",
      at: Place(file: file, offset: member.keyOffset))
  }
}
