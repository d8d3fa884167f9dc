import JSONText
import Questionnaires

/// Takes the object of a file of format 2 apart.
struct AssessmentParser {
  let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func read() throws(Misplaced) -> Assessment {
    let system = try fields.fields("system")
    var assessment = Assessment(
      system: .init(name: try system.text("name"), summary: try system.text("summary")),
      created: try fields.timestamp("created"), uses: try uses())
    assessment.systemExtras = system.others(than: "name", "summary", "log")
    assessment.draft = try Self.draft(fields)
    assessment.extras = fields.others(
      than: "$schema", "format", "system", "assessor", "draft", "created", "questionnaires",
      "answers", "duties")
    let systemLog = try Self.log(system, of: .system)
    let items = try fields.fields("answers").object.members
    var records: [(name: String, record: Record)] = []
    for item in items {
      records.append((item.key, try Self.record(item)))
    }
    assessment.take(systemLog: systemLog, records, duties: try duties())
    assessment.assessor = try assessor(after: assessment.latest)
    return assessment
  }

  /// Absent it is whoever made the latest change; null is nobody.
  private func assessor(after latest: Assessment.Latest?) throws(Misplaced) -> String? {
    switch fields.object["assessor"]?.value {
    case nil: latest?.by
    case .null: nil
    case _: try fields.text("assessor")
    }
  }

  /// What was being typed, if anything.
  static func draft(_ fields: Fields) throws(Misplaced) -> Draft? {
    guard fields.object["draft"] != nil else { return nil }
    let stored = try fields.fields("draft")
    guard let question = QuestionID(try stored.text("question")) else {
      throw .expected("\"question\", the name of a question", offset: stored.place(of: "question"))
    }
    var draft = Draft(question: question, text: try stored.text("text"))
    draft.extras = stored.others(than: "question", "text")
    return draft
  }

  private func uses() throws(Misplaced) -> [Use] {
    var uses: [Use] = []
    for node in try fields.list("questionnaires") {
      let stored = try Fields(node, "a questionnaire")
      var texts: Provenance.Texts?
      if let language = try stored.textIfThere("language") {
        texts = .init(language: language, digest: try stored.text("texts"))
      }
      var use = Use(
        Provenance(
          id: try stored.text("id"), version: try stored.text("version"),
          lawAsOf: try stored.date("lawAsOf"), logic: try stored.text("logic"), texts: texts),
        from: stored.object["from"] == nil ? nil : try stored.timestamp("from"))
      if stored.object["result"] != nil {
        use.result = try StoredResult(try stored.fields("result"))
      }
      use.extras = stored.others(
        than: "id", "version", "lawAsOf", "logic", "language", "texts", "from", "result")
      uses.append(use)
    }
    guard !uses.isEmpty else {
      throw .expected(
        "a questionnaire in \"questionnaires\"", offset: fields.place(of: "questionnaires"))
    }
    return uses
  }

  private static func record(_ item: JSONObject.Member) throws(Misplaced) -> Record {
    let stored = try Fields(item.value, "an object for the answer \"\(item.key)\"")
    var record = Record()
    record.state = try state(stored)
    record.log = try log(stored, of: .question(item.key))
    record.extras = stored.others(
      than: "answer", "note", "evidence", "flag", "takenFrom", "log")
    return record
  }

  /// How a question stands.
  static func state(_ stored: Fields) throws(Misplaced) -> Record.State {
    var state = Record.State()
    state.answer = stored.value("answer")
    state.note = try stored.textIfThere("note")
    for node in try stored.listIfThere("evidence") { state.evidence.append(try evidence(node)) }
    state.flag = try stored.textIfThere("flag")
    state.takenFrom = try stored.textIfThere("takenFrom")
    return state
  }

  static func evidence(_ node: JSONNode) throws(Misplaced) -> Evidence {
    let stored = try Fields(node, "a piece of evidence")
    var evidence = Evidence(
      place: try stored.text("place"), title: try stored.textIfThere("title"),
      added: try stored.timestamp("added"), content: try content(of: stored))
    evidence.extras =
      evidence.content == nil
      ? stored.others(than: "place", "title", "added")
      : stored.others(than: "place", "title", "added", "sha256", "size")
    return evidence
  }

  /// A size alone is a field of another program: format 2 knew none at first.
  private static func content(of stored: Fields) throws(Misplaced) -> Evidence.Content? {
    guard let digest = try stored.textIfThere("sha256") else { return nil }
    guard let content = Evidence.Content(sha256: digest, size: try stored.integer("size")) else {
      throw .expected(
        "\"sha256\", 64 of the digits 0 to 9 and a to f, and \"size\" in bytes",
        offset: stored.place(of: "sha256"))
    }
    return content
  }
}
