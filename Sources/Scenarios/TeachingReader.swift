import JSONText
import Questionnaires
import Typography

/// Reads what makes a scenario a case.
enum TeachingReader {
  private static let keys = [
    "case", "level", "topics", "confusion", "hint", "explanation", "told", "notTold", "reasons",
  ]

  /// Takes the keys of a case out of the object of a scenario. Nil for a scenario of another kind,
  /// in which none of them may stand, and when something is wrong.
  static func read(
    _ reader: inout ObjectReader, isTeaching: Bool, file: Int, for questionnaire: Questionnaire,
    log: inout ProblemLog
  ) -> Teaching? {
    guard isTeaching else {
      for key in keys {
        guard let node = reader.node(key) else { continue }
        log.error(
          "misplaced-teaching",
          "\"\(key)\" belongs to a case for a class; say \"kind\": \"teaching\" beside it",
          at: reader.place(of: node))
      }
      return nil
    }
    let id: CaseID? = reader.identifier("case", log: &log)
    let level = readLevel(&reader, log: &log)
    let topics: [TopicID] = reader.identifiers("topics", log: &log)
    let confusion = reader.string("confusion", log: &log)
    let hint = reader.optionalString("hint", log: &log)
    let explanation = reader.required("explanation", log: &log).flatMap {
      readExplanation($0, file: file, for: questionnaire, log: &log)
    }
    let told = ScenarioReader.questions("told", &reader, for: questionnaire, log: &log)
    let notTold = ScenarioReader.questions("notTold", &reader, for: questionnaire, log: &log)
    let reasons =
      reader.node("reasons").map { readReasons($0, file: file, for: questionnaire, log: &log) }
      ?? [:]
    for key in ["topics", "told"] where reader.lacks(key) {
      log.error("missing-key", "\"\(key)\" is missing or empty", at: reader.place)
    }
    guard let id, let level, let confusion, let explanation else { return nil }
    return Teaching(
      id: id, level: level, topics: topics, confusion: confusion, hint: hint,
      explanation: explanation, told: told, notTold: notTold, reasons: reasons)
  }

  private static func readLevel(_ reader: inout ObjectReader, log: inout ProblemLog) -> Int? {
    guard let level = reader.integer("level", log: &log) else { return nil }
    if (1...3).contains(level) { return level }
    log.error(
      "bad-level", "the level is \(level); use 1 (easy), 2 or 3 (hard)", at: reader.place)
    return nil
  }

  private static func readExplanation(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> Teaching.Explanation? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let text = reader.string("text", log: &log)
    let article = readArticle(&reader, for: questionnaire, log: &log)
    let source = reader.string("source", log: &log)
    let standing: Teaching.Explanation.Standing? = reader.word("standing", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let text, let article, let source, let standing else { return nil }
    return Teaching.Explanation(text: text, article: article, source: source, standing: standing)
  }

  /// The name of a citation that exists.
  private static func readArticle(
    _ reader: inout ObjectReader, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> SourceID? {
    guard let node = reader.required("article", log: &log),
      let id: SourceID = reader.identifier(node, key: "article", log: &log)
    else { return nil }
    if questionnaire.source(id) != nil { return id }
    let names = questionnaire.sources.map(\.id.text)
    let hint = NearestName.find(id.text, in: names).map { "; did you mean \"\($0)\"?" } ?? ""
    log.error(
      "unknown-name", "there is no source \"\(id)\"\(hint)", at: reader.place(of: node))
    return nil
  }

  private static func readReasons(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> [QuestionID: String] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [:] }
    var reasons: [QuestionID: String] = [:]
    for member in reader.members {
      guard let id = QuestionID(member.key), questionnaire.outline[id] != nil else { continue }
      reasons[id] = reader.string(member.key, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    return reasons
  }
}
