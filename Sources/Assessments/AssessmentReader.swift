import JSONText
package import Questionnaires

/// Opens assessments.
package enum AssessmentReader {
  /// Why a file cannot be opened as an assessment. The file itself is never changed.
  package enum Failure: Error, Equatable, Sendable {
    /// Not JSON: what is wrong, with line and column.
    case notJSON(message: String, line: Int, column: Int)
    /// JSON, but no assessment; `what` says what is missing or wrong.
    case notAnAssessment(what: String, line: Int, column: Int)
    /// Written by a newer program.
    case newerFormat(Int)
    /// It belongs to another questionnaire.
    case otherQuestionnaire(id: String)
  }

  /// An opened assessment, with the answers that could not be taken over.
  package struct Opened: Sendable {
    package let assessment: Assessment
    /// Questions whose stored answers do not fit the questionnaire any more. They are kept in the
    /// file and asked again.
    package let unfit: [String]
  }

  package static func read(
    _ bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(Failure) -> Opened {
    let result = JSONReader.read(bytes)
    let lines = LineTable(bytes)
    if let problem = result.problems.first {
      let (line, column) = lines.position(of: problem.offset)
      throw .notJSON(message: problem.message, line: line, column: column)
    }
    guard let node = result.node, case .object(let object) = node.value else {
      throw .notAnAssessment(what: "an object was expected", line: 1, column: 1)
    }
    return try AssessmentParser(object: object, lines: lines, questionnaire: questionnaire).read()
  }

  /// The id of the questionnaire an assessment belongs to; nil when the file is no assessment.
  package static func questionnaireID(of bytes: [UInt8]) -> String? {
    guard let node = JSONReader.read(bytes).node, case .object(let object) = node.value,
      case .object(let used)? = object["questionnaire"]?.value,
      case .string(let id)? = used["id"]?.value
    else { return nil }
    return id
  }
}

/// Takes the object of an assessment file apart.
private struct AssessmentParser {
  let object: JSONObject
  let lines: LineTable
  let questionnaire: Questionnaire

  private static let known: Set<String> = [
    "$schema", "format", "system", "assessor", "draft", "created", "changed", "questionnaire",
    "answers", "log",
  ]

  private static let knownOfRecord: Set<String> = [
    "answer", "note", "evidence", "flag", "changed",
  ]

  func read() throws(AssessmentReader.Failure) -> AssessmentReader.Opened {
    guard case .number(let number)? = object["format"]?.value, let format = number.integer else {
      throw missing("\"format\", a whole number")
    }
    if format > Assessment.format { throw .newerFormat(format) }
    let provenance = try readProvenance()
    if provenance.id != questionnaire.id { throw .otherQuestionnaire(id: provenance.id) }
    let system = try member("system", of: object)
    var unfit: [String] = []
    var foreign: [JSONOutput.Member] = []
    let records = try readRecords(unfit: &unfit, foreign: &foreign)
    let assessment = Assessment(
      system: .init(
        name: try text("name", of: system), summary: try text("summary", of: system)),
      assessor: object["assessor"] == nil ? nil : try text("assessor", of: object),
      draft: try readDraft(), created: try timestamp("created", of: object),
      changed: try timestamp("changed", of: object),
      provenance: provenance, records: records, log: try readLog(), foreignAnswers: foreign,
      extras: extras(of: object, beside: Self.known))
    return .init(assessment: assessment, unfit: unfit)
  }

  /// Nil also when its question is not there any more.
  private func readDraft() throws(AssessmentReader.Failure) -> Draft? {
    guard object["draft"] != nil else { return nil }
    let draft = try member("draft", of: object)
    let text = try text("text", of: draft)
    return QuestionID(try self.text("question", of: draft))
      .flatMap { questionnaire.outline[$0] == nil ? nil : Draft(question: $0, text: text) }
  }

  private func readProvenance() throws(AssessmentReader.Failure) -> Assessment.Provenance {
    let used = try member("questionnaire", of: object)
    guard let lawAsOf = CalendarDate(iso: try text("lawAsOf", of: used)) else {
      throw missing("\"lawAsOf\", a date")
    }
    return Assessment.Provenance(
      id: try text("id", of: used), version: try text("version", of: used),
      digest: try text("digest", of: used), lawAsOf: lawAsOf)
  }

  private func readRecords(
    unfit: inout [String], foreign: inout [JSONOutput.Member]
  ) throws(AssessmentReader.Failure) -> [QuestionID: Assessment.Record] {
    var records: [QuestionID: Assessment.Record] = [:]
    for item in try member("answers", of: object).members {
      guard let id = QuestionID(item.key), let entry = questionnaire.outline[id] else {
        unfit.append(item.key)
        foreign.append(.init(item.key, JSONOutput(item.value)))
        continue
      }
      guard case .object(let stored) = item.value.value else {
        throw missing("an object for the answer \"\(item.key)\"", at: item.value)
      }
      var answer: Answer?
      var unfitAnswer: JSONOutput?
      if let node = stored["answer"] {
        do throws(AnswerReader.Failure) {
          answer = try AnswerReader.read(node, for: entry.question)
        } catch {
          unfit.append(item.key)
          unfitAnswer = JSONOutput(node)
        }
      }
      records[id] = Assessment.Record(
        answer: answer, unfit: unfitAnswer,
        note: stored["note"] == nil ? nil : try text("note", of: stored),
        evidence: try readEvidence(stored),
        flag: stored["flag"] == nil ? nil : try text("flag", of: stored),
        changed: try timestamp("changed", of: stored),
        extras: extras(of: stored, beside: Self.knownOfRecord))
    }
    return records
  }

  private func readEvidence(
    _ stored: JSONObject
  ) throws(AssessmentReader.Failure) -> [Evidence] {
    guard let node = stored["evidence"] else { return [] }
    guard case .array(let items) = node.value else {
      throw missing("\"evidence\", a list", at: node)
    }
    var evidence: [Evidence] = []
    for item in items {
      guard case .object(let object) = item.value else {
        throw missing("a piece of evidence", at: item)
      }
      evidence.append(
        Evidence(
          place: try text("place", of: object),
          title: object["title"] == nil ? nil : try text("title", of: object),
          added: try timestamp("added", of: object)))
    }
    return evidence
  }

  private func readLog() throws(AssessmentReader.Failure) -> [Assessment.LogEntry] {
    guard let node = object["log"] else { throw missing("\"log\", a list") }
    guard case .array(let items) = node.value else { throw missing("\"log\", a list", at: node) }
    var entries: [Assessment.LogEntry] = []
    for item in items {
      guard case .object(let entry) = item.value,
        let action = Assessment.LogEntry.Action(rawValue: try text("action", of: entry))
      else { throw missing("an entry of the log", at: item) }
      entries.append(
        .init(
          at: try timestamp("at", of: entry), action: action,
          question: try text("question", of: entry)))
    }
    return entries
  }

  // MARK: Members

  private func member(
    _ key: String, of object: JSONObject
  ) throws(AssessmentReader.Failure) -> JSONObject {
    guard let node = object[key] else { throw missing("\"\(key)\", an object") }
    guard case .object(let value) = node.value else {
      throw missing("\"\(key)\", an object", at: node)
    }
    return value
  }

  private func text(
    _ key: String, of object: JSONObject
  ) throws(AssessmentReader.Failure) -> String {
    guard let node = object[key] else { throw missing("\"\(key)\", a text") }
    guard case .string(let value) = node.value else {
      throw missing("\"\(key)\", a text", at: node)
    }
    return value
  }

  private func timestamp(
    _ key: String, of object: JSONObject
  ) throws(AssessmentReader.Failure) -> Timestamp {
    guard let value = Timestamp(try text(key, of: object)) else {
      throw missing("\"\(key)\", a time such as 2026-11-23T14:05:00Z", at: object[key])
    }
    return value
  }

  private func extras(of object: JSONObject, beside known: Set<String>) -> [JSONOutput.Member] {
    object.members.filter { !known.contains($0.key) }
      .map { .init($0.key, JSONOutput($0.value)) }
  }

  private func missing(_ what: String, at node: JSONNode? = nil) -> AssessmentReader.Failure {
    let (line, column) = lines.position(of: node?.offset ?? 0)
    return .notAnAssessment(what: "\(what) was expected", line: line, column: column)
  }
}
