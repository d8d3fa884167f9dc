import JSONText
package import Questionnaires

/// Reads the scenarios of a questionnaire, and the sets that their cases make up.
package enum ScenarioReader {
  package struct Result: Sendable {
    package let scenarios: [Scenario]
    /// Cases to play one after the other.
    package let sets: [CaseSet]
    package let problems: [Problem]
  }

  /// Reads every file under `scenarios/`, and `sets.json`, against the questionnaire they belong to.
  /// Scenarios stay in the language in which they are written; sets speak that of the overlay.
  package static func read(
    _ files: [SourceFile], for questionnaire: Questionnaire, under overlay: TextOverlay? = nil
  ) -> Result {
    var log = ReadingLog(files: files)
    var scenarios: [Scenario] = []
    var seen: Set<ScenarioID> = []
    for (number, file) in files.enumerated() where FileContents(path: file.path) == .scenario {
      guard let node = QuestionnaireReader.readText(file, number: number, log: &log),
        let scenario = read(node, file: number, for: questionnaire, log: &log)
      else { continue }
      if !seen.insert(scenario.id).inserted {
        log.error(
          "duplicate-id", "the scenario \"\(scenario.id)\" stands twice", at: scenario.place)
      }
      scenarios.append(scenario)
    }
    let sets = CaseSetReader.read(
      files, cases: cases(of: scenarios, log: &log), under: overlay, log: &log)
    return Result(scenarios: scenarios, sets: sets, problems: log.sorted())
  }

  private static func cases(of scenarios: [Scenario], log: inout ReadingLog) -> [CaseID] {
    var cases: [CaseID] = []
    for scenario in scenarios {
      guard let id = scenario.teaching?.id else { continue }
      if cases.contains(id) {
        log.error("duplicate-id", "the case \"\(id)\" stands twice", at: scenario.place)
      }
      cases.append(id)
    }
    return cases
  }

  private static func read(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ReadingLog
  ) -> Scenario? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    _ = reader.optionalString("$schema", log: &log)
    let id: ScenarioID? = reader.identifier("id", log: &log)
    let title = reader.string("title", log: &log)
    let asOf = reader.date("asOf", log: &log)
    let story = reader.string("story", log: &log)
    let source = reader.optionalString("source", log: &log)
    let disputed = reader.optionalString("disputed", log: &log)
    let answers = reader.required("answers", log: &log).flatMap {
      readAnswers($0, file: file, for: questionnaire, log: &log)
    }
    let expect = reader.required("expect", log: &log).flatMap {
      readExpectation($0, file: file, for: questionnaire, log: &log)
    }
    let kind: Scenario.Kind? = reader.optionalWord("kind", log: &log)
    let teaching = TeachingReader.read(
      &reader, isTeaching: kind == .teaching, file: file, for: questionnaire, log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title, let asOf, let story, let answers, let expect else { return nil }
    return Scenario(
      id: id, title: title, asOf: asOf, story: story, source: source, answers: answers,
      expect: expect, disputed: disputed, kind: kind, teaching: teaching, place: reader.place)
  }

  /// Nil when an answer cannot be taken, so that the scenario is not played without it.
  private static func readAnswers(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ReadingLog
  ) -> Answers? {
    guard let reader = ObjectReader(node, file: file, log: &log) else { return nil }
    var answers: Answers = [:]
    for member in reader.members {
      do throws(AnswerReader.Failure) {
        let (question, answer) = try AnswerReader.read(member, for: questionnaire)
        answers[question] = answer
      } catch {
        log.error(
          "bad-answer", error.message, at: Place(file: file, offset: member.keyOffset))
      }
    }
    return answers.count == reader.members.count ? answers : nil
  }

  private static func readExpectation(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ReadingLog
  ) -> Scenario.Expectation? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let tier: Tier? = reader.word("tier", log: &log)
    let alsoAcceptable = tiers("alsoAcceptable", &reader, log: &log)
    let possible = reader.has("possible") ? tiers("possible", &reader, log: &log) : nil
    let findings = reader.node("findings").map {
      readStatuses($0, file: file, log: &log) { questionnaire.finding($0) != nil }
    }
    let duties = reader.node("duties").map {
      readStatuses($0, file: file, log: &log) { id in questionnaire.duties.contains { $0.id == id }
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
    let open = questions("open", &reader, for: questionnaire, log: &log)
    let notAsked = questions("notAsked", &reader, for: questionnaire, log: &log)
    let atMost = reader.has("atMost") ? reader.integer("atMost", log: &log) : nil
    reader.refuseUnknownKeys(log: &log)
    guard let tier else { return nil }
    return Scenario.Expectation(
      tier: tier, alsoAcceptable: alsoAcceptable, possible: possible, findings: findings ?? [],
      duties: duties ?? [], roles: roles ?? [], from: from ?? [], open: open, notAsked: notAsked,
      atMost: atMost)
  }

  private static func tiers(
    _ key: String, _ reader: inout ObjectReader, log: inout ReadingLog
  ) -> [Tier] {
    reader.items(key, log: &log).compactMap { reader.word($0, key: key, log: &log) }
  }

  static func questions(
    _ key: String, _ reader: inout ObjectReader, for questionnaire: Questionnaire,
    log: inout ReadingLog
  ) -> [QuestionID] {
    let ids: [QuestionID] = reader.identifiers(key, log: &log)
    for id in ids where questionnaire.outline[id] == nil {
      log.error("unknown-name", "there is no question \"\(id)\"", at: reader.place)
    }
    return ids
  }

  private static func readStatuses<Kind>(
    _ node: JSONNode, file: Int, kind: String = "finding or duty", log: inout ReadingLog,
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
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ReadingLog
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

  private static func refuse(
    _ member: JSONObject.Member, _ kind: String, file: Int, log: inout ReadingLog
  ) {
    log.error(
      "unknown-name", "there is no \(kind) \"\(member.key)\"",
      at: Place(file: file, offset: member.keyOffset))
  }
}
