import JSONText
import Questionnaires

/// Takes the object of a file of format 1 apart. Its log said that an answer had changed, not from
/// what to what, nor who gave it; it named one questionnaire, the one that opened the file last.
struct AssessmentParser1 {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func read() throws(Misplaced) -> Assessment {
    let system = try fields.fields("system")
    var assessment = Assessment(
      system: .init(name: try system.text("name"), summary: try system.text("summary")),
      created: try fields.timestamp("created"), uses: [try use()])
    assessment.formatRead = 1
    assessment.systemExtras = system.others(than: "name", "summary")
    assessment.draft = try AssessmentParser.draft(fields)
    assessment.assessor = try fields.textIfThere("assessor")
    assessment.extras = fields.others(
      than: "$schema", "format", "system", "assessor", "draft", "created", "changed",
      "questionnaire", "answers", "log")
    let log = try log()
    var records: [(name: String, record: Record)] = []
    var changed: [String: Timestamp] = [:]
    for item in try fields.fields("answers").object.members {
      let stored = try Fields(item.value, "an object for the answer \"\(item.key)\"")
      var record = Record()
      record.state = try AssessmentParser.state(stored)
      record.log = log[item.key] ?? []
      record.extras = stored.others(than: "answer", "note", "evidence", "flag", "changed")
      changed[item.key] = try stored.timestamp("changed")
      records.append((item.key, record))
    }
    // Entries of questions that have no answer any more are kept too.
    let rest = Set(log.keys).subtracting(records.map(\.name))
    for name in rest {
      var record = Record()
      record.log = log[name] ?? []
      records.append((name, record))
    }
    // Here stands when anything was changed last, notes included.
    let upgraded = Change(
      at: try fields.timestamp("changed"), by: nil, under: nil, .upgraded(from: 1))
    // In the order of the questionnaire until now; new answers are put in by name.
    records.sort { $0.name < $1.name }
    assessment.take(systemLog: [upgraded], records) { changed[$0] }
    return assessment
  }

  private func use() throws(Misplaced) -> Use {
    let stored = try fields.fields("questionnaire")
    var use = Use(
      Provenance(
        id: try stored.text("id"), version: try stored.text("version"),
        lawAsOf: try stored.date("lawAsOf"), logic: try stored.text("digest")),
      from: nil)
    use.extras = stored.others(than: "id", "version", "lawAsOf", "digest")
    return use
  }

  /// The entries by question.
  private func log() throws(Misplaced) -> [String: [Change]] {
    var log: [String: [Change]] = [:]
    for node in try fields.list("log") {
      let stored = try Fields(node, "an entry of the log")
      guard let action = Change.EarlierAction(rawValue: try stored.text("action")) else {
        throw .expected("\"action\": answered, changed or removed", offset: stored.offset)
      }
      var change = Change(
        at: try stored.timestamp("at"), by: nil, under: nil, .earlier(action))
      change.extras = stored.others(than: "at", "action", "question")
      log[try stored.text("question"), default: []].append(change)
    }
    return log
  }
}
