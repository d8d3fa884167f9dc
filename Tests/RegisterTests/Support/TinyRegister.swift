import Assessments
import Questionnaires
import Reasoning
import Samples
import Testing

@testable import Register

/// The tiny sample with other questions and what follows from them, and rows made with it.
struct TinyRegister {
  let questionnaire: Questionnaire
  let reasoner: Reasoner
  let now: Timestamp

  init() throws {
    let result = QuestionnaireReader.read(Self.sample.files)
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

  /// Roles that follow from an answer, a finding of each tier but outside, and duties on different days.
  private static var sample: TinyQuestionnaire {
    var tiny = TinyQuestionnaire()
    tiny.roles = """
      { "id": "provider", "title": "Provider", "when": { "role": "makes" } },
      { "id": "deployer", "title": "User", "when": { "role": "uses" } }
      """
    tiny.questions = """
      { "id": "role", "kind": "one-of", "text": "T", "statement": "S", "findOut": "F",
        "options": [ { "id": "makes", "text": "M" }, { "id": "uses", "text": "U" } ] },
      { "id": "use", "kind": "one-of", "text": "T", "statement": "S", "findOut": "F",
        "options": [ { "id": "feelings", "text": "E" }, { "id": "hiring", "text": "H" },
          { "id": "chat", "text": "C" }, { "id": "other", "text": "O" } ] }
      """
    tiny.facts = ""
    tiny.findings = """
      { "id": "ban", "tier": "prohibited", "title": "Ban", "because": "B",
        "when": { "use": "feelings" }, "applies": { "from": "2025-02-02" },
        "standing": "law", "cites": ["s"] },
      { "id": "high", "tier": "high", "title": "High", "because": "B",
        "when": { "use": "hiring" }, "applies": { "from": "2027-12-02" },
        "standing": "law", "cites": ["s"] },
      { "id": "talks", "tier": "limited", "title": "Talks", "because": "B",
        "when": { "use": "chat" }, "applies": { "from": "2026-12-02" },
        "standing": "law", "cites": ["s"] },
      { "id": "rest", "tier": "minimal", "title": "Rest", "because": "B",
        "when": { "use": "other" }, "standing": "law", "cites": ["s"] }
      """
    tiny.duties = """
      { "id": "train", "binds": "must", "roles": ["provider", "deployer"], "title": "Train",
        "do": "D", "evidence": [], "cites": ["s"], "reference": "Art. 4",
        "when": { "role": ["makes", "uses"] }, "starts": [ { "from": "2025-02-02" } ],
        "fine": "fn", "standing": "law" },
      { "id": "watch", "binds": "must", "roles": ["deployer"], "title": "Watch", "do": "D",
        "evidence": [], "cites": ["s"], "reference": "Art. 26",
        "when": { "role": "uses", "use": "hiring" }, "starts": [ { "from": "2027-12-02" } ],
        "fine": "f2", "standing": "law" },
      { "id": "tell", "binds": "must", "roles": ["provider"], "title": "Tell", "do": "D",
        "evidence": [], "cites": ["s"], "reference": "Art. 50",
        "when": { "use": "chat" }, "starts": [ { "from": "2026-12-02" } ], "fine": "f2",
        "standing": "law" },
      { "id": "code", "binds": "may", "roles": ["provider"], "title": "Code", "do": "D",
        "evidence": [], "cites": ["s"], "reference": "Art. 56", "when": { "role": "makes" },
        "starts": [ { "from": "2025-02-02" } ], "fine": "none", "standing": "law" }
      """
    return tiny
  }
}
