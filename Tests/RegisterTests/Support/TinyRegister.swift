import Assessments
import Questionnaires
import Reasoning
import Testing

@testable import Register

/// A questionnaire with one ban, one high and one limited tier, and rows made with it.
struct TinyRegister {
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  let now: Timestamp

  init() throws {
    let files = Self.files.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
    let result = QuestionnaireReader.read(files)
    questionnaire = try #require(
      result.questionnaire, "\(result.problems.map(\.formatted).joined(separator: "\n"))")
    reasoner = Reasoner(questionnaire)
    now = try #require(Timestamp("2026-11-23T14:05:00Z"))
  }

  func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  /// An assessment with these answers, each the name of an option or `unsure`.
  func assessment(
    _ name: String, _ answers: KeyValuePairs<String, String>, by person: String? = nil
  ) throws -> Assessment {
    var assessment = Assessment(
      system: .init(name: name, summary: ""), provenance: try provenance(), at: now)
    assessment.assessor = person
    for (question, option) in answers {
      let answer: Answer =
        option == "unsure" ? .unsure : .chosen(try #require(OptionID(option)))
      assessment.answer(try #require(QuestionID(question)), with: answer, at: now)
    }
    return assessment
  }

  func provenance(_ version: String = "1") throws -> Provenance {
    Provenance(
      id: "tiny", version: version, lawAsOf: try day("2026-11-23"),
      logic: String(repeating: version, count: 64))
  }

  /// The row of such an assessment on a day.
  func entry(
    _ name: String, _ answers: KeyValuePairs<String, String>, on iso: String = "2026-11-28",
    by person: String? = nil
  ) throws -> RegisterEntry {
    let fitted = FittedAssessment(
      try assessment(name, answers, by: person), to: questionnaire)
    let outcome = reasoner.outcome(of: fitted.answers, on: try day(iso))
    return RegisterEntry(fitted, outcome, of: questionnaire, at: "\(name).json")
  }

  static let files = [
    (
      "questionnaire.json",
      """
      { "format": 1, "id": "tiny", "version": "1", "title": "T", "about": "A",
        "lawAsOf": "2026-11-23", "language": "en", "disclaimer": "D", "sections": ["s"],
        "roles": [ { "id": "provider", "title": "Provider", "when": { "role": "makes" } },
          { "id": "deployer", "title": "User", "when": { "role": "uses" } } ] }
      """
    ),
    (
      "sections/s.json",
      """
      { "section": "s", "title": "S", "questions": [
        { "id": "role", "kind": "one-of", "text": "T", "statement": "S", "findOut": "F",
          "options": [ { "id": "makes", "text": "M" }, { "id": "uses", "text": "U" } ] },
        { "id": "use", "kind": "one-of", "text": "T", "statement": "S", "findOut": "F",
          "options": [ { "id": "feelings", "text": "E" }, { "id": "hiring", "text": "H" },
            { "id": "chat", "text": "C" }, { "id": "other", "text": "O" } ] } ] }
      """
    ),
    ("facts.json", #"{ "facts": [] }"#),
    (
      "findings.json",
      """
      { "findings": [
        { "id": "ban", "tier": "prohibited", "title": "Ban", "because": "B",
          "when": { "use": "feelings" }, "applies": { "from": "2025-02-02" },
          "standing": "law", "cites": ["a"] },
        { "id": "high", "tier": "high", "title": "High", "because": "B",
          "when": { "use": "hiring" }, "applies": { "from": "2027-12-02" },
          "standing": "law", "cites": ["a"] },
        { "id": "talks", "tier": "limited", "title": "Talks", "because": "B",
          "when": { "use": "chat" }, "applies": { "from": "2026-12-02" },
          "standing": "law", "cites": ["a"] },
        { "id": "rest", "tier": "minimal", "title": "Rest", "because": "B",
          "when": { "use": "other" }, "standing": "law", "cites": ["a"] } ] }
      """
    ),
    (
      "duties.json",
      """
      { "duties": [
        { "id": "train", "binds": "must", "roles": ["provider", "deployer"], "title": "Train",
          "do": "D", "evidence": [], "cites": ["a"], "reference": "Art. 4",
          "when": { "role": ["makes", "uses"] }, "starts": [ { "from": "2025-02-02" } ],
          "fine": "fn", "standing": "law" },
        { "id": "watch", "binds": "must", "roles": ["deployer"], "title": "Watch", "do": "D",
          "evidence": [], "cites": ["a"], "reference": "Art. 26",
          "when": { "role": "uses", "use": "hiring" }, "starts": [ { "from": "2027-12-02" } ],
          "fine": "f2", "standing": "law" },
        { "id": "tell", "binds": "must", "roles": ["provider"], "title": "Tell", "do": "D",
          "evidence": [], "cites": ["a"], "reference": "Art. 50",
          "when": { "use": "chat" }, "starts": [ { "from": "2026-12-02" } ], "fine": "f2",
          "standing": "law" },
        { "id": "code", "binds": "may", "roles": ["provider"], "title": "Code", "do": "D",
          "evidence": [], "cites": ["a"], "reference": "Art. 56", "when": { "role": "makes" },
          "starts": [ { "from": "2025-02-02" } ], "fine": "none", "standing": "law" } ] }
      """
    ),
    (
      "sources.json",
      """
      { "sources": [ { "id": "a", "label": "Art.", "title": "T",
        "address": "https://act.example/", "status": "law" } ] }
      """
    ),
  ]
}
