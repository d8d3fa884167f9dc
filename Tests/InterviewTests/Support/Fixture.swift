@testable import Assessments
@testable import Interview
import QuestionnaireTexts
import Questionnaires
import Testing
import TypedLines
import Wording

/// A small questionnaire with every kind of question.
enum Fixture {
  static func questionnaire(under overlay: TextOverlay? = nil) throws -> Questionnaire {
    let result = QuestionnaireReader.read(files, under: overlay)
    return try #require(
      result.questionnaire, "\(result.problems.map(\.formatted).joined(separator: "\n"))")
  }

  static var files: [SourceFile] {
    [
      ("questionnaire.json", header), ("sections/10-use.json", use),
      ("sections/20-body.json", body), ("sections/30-size.json", size), ("facts.json", facts),
      ("findings.json", findings), ("duties.json", duties), ("sources.json", sources),
    ].map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// What a line means at a question, on the day of the conversations.
  static func read(
    _ line: String, at question: Question, isAnswered: Bool = false
  ) throws -> LineMeaning {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    return LineReader(
      question: question, isAnswered: isAnswered, today: today, Vocabulary(.english)
    ).read(line)
  }

  static func question(_ id: String) throws -> Question {
    let id = try #require(QuestionID(id))
    return try #require(questionnaire().outline[id]).question
  }

  static func id(_ text: String) throws -> QuestionID { try #require(QuestionID(text)) }

  /// An assessment with a name, a summary and some answers.
  static func assessment(
    _ answers: KeyValuePairs<String, Answer> = [:], name: String = "Chatbot",
    summary: String = "Answers customers"
  ) throws -> Assessment {
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    let lawAsOf = try #require(CalendarDate(iso: "2026-11-23"))
    var assessment = Assessment(
      system: .init(name: name, summary: summary),
      provenance: .init(id: "fixture", version: "1.0.0", lawAsOf: lawAsOf, logic: "0"), at: now)
    for (question, answer) in answers {
      assessment.answer(try id(question), with: answer, at: now)
    }
    return assessment
  }

  private static let header = """
    { "format": 1, "id": "fixture", "version": "1.0.0", "title": "Small Act self-assessment",
      "about": "Finds out which tier a system falls into.", "lawAsOf": "2026-11-23",
      "language": "en", "disclaimer": "Not legal advice.",
      "sections": ["use", "body", "size"], "roles": [{ "id": "provider", "title": "Provider" }] }
    """

  private static let use = """
    { "section": "use", "title": "What it is used for", "intro": "First, the purpose.",
      "questions": [
        { "id": "learns", "kind": "one-of", "text": "Does it learn from data?",
          "term": "AI system", "cites": ["art-3-1", "gl-definition", "art-3-39"],
          "why": "Software that only follows rules written by people is outside.",
          "findOut": "Ask whoever made it.", "statement": "It learns from data",
          "options": [
            { "id": "yes", "text": "Yes", "examples": ["A model trained on past cases"],
              "nearMisses": ["A score whose points people set"] },
            { "id": "no", "text": "No",
              "clears": { "cites": ["art-3-39"], "because": "Nothing is inferred." } } ] },
        { "id": "purpose", "kind": "many-of", "text": "What is it used for?",
          "why": "Some uses are high-risk.", "findOut": "Look at the contract.",
          "statement": "What it is used for", "askWhen": { "fact": "is-ai" },
          "options": [
            { "id": "hiring", "text": "Choosing or promoting staff" },
            { "id": "chat", "text": "Chatting with customers",
              "followUps": [
                { "id": "told", "kind": "one-of", "text": "Are people told that it is AI?",
                  "statement": "People are told it is AI", "noUnsure": "You can try it out.",
                  "options": [
                    { "id": "yes", "text": "Yes, at the start" },
                    { "id": "later", "text": "Yes, but later" },
                    { "id": "no", "text": "No" } ] } ] },
            { "id": "checking", "text": "Checking, sorting or routing mail",
              "clears": { "cites": ["annex-iii-4-a"], "because": "Mail is nobody's future." } },
            { "id": "none", "text": "None of these", "exclusive": true } ] } ] }
    """

  private static let body = """
    { "section": "body", "title": "Faces, voices and behaviour", "askWhen": { "fact": "is-ai" },
      "questions": [
        { "id": "emotion", "kind": "one-of",
          "text": "Does it work out what people feel from their face, voice or body?",
          "term": "emotion recognition", "cites": ["art-3-39"],
          "why": "At work this can be prohibited.", "findOut": "Look for 'mood' or 'stress'.",
          "statement": "It reads emotions",
          "options": [
            { "id": "yes", "text": "Yes",
              "followUps": [
                { "id": "setting", "kind": "many-of", "text": "Where are these people?",
                  "findOut": "Ask who uses it.", "statement": "Where people are",
                  "options": [
                    { "id": "workplace", "text": "At work" },
                    { "id": "school", "text": "At school" },
                    { "id": "elsewhere", "text": "Somewhere else", "exclusive": true } ] },
                { "id": "medical", "kind": "one-of", "text": "Is it only for a medical reason?",
                  "cites": ["art-3-1", "art-3-39", "art-5-1-f", "art-50-1"],
                  "findOut": "Ask the maker.", "statement": "Medical reason only",
                  "options": [ { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" } ] } ] },
            { "id": "no", "text": "No" } ] } ] }
    """

  private static let size = """
    { "section": "size", "title": "Size and dates",
      "questions": [
        { "id": "turnover", "kind": "number", "text": "What is the yearly turnover?",
          "unit": "EUR", "statement": "Turnover", "why": "Small firms pay less." },
        { "id": "start", "kind": "date", "text": "When does it start?",
          "statement": "Start", "noUnsure": "A planned day is fine." },
        { "id": "remarks", "kind": "text", "text": "Anything else to note?",
          "statement": "Remarks", "optional": true } ] }
    """

  private static let facts = """
    { "facts": [ { "id": "is-ai", "text": "it is AI", "when": { "learns": "yes" } } ] }
    """

  private static let findings = """
    { "findings": [
        { "id": "no-ai", "tier": "outside", "title": "Not an AI system", "because": "It is not.",
          "when": { "learns": "no" }, "standing": "law", "cites": ["art-3-1"] },
        { "id": "in-scope", "tier": "minimal", "title": "Inside the Act", "because": "It is AI.",
          "when": { "fact": "is-ai" }, "standing": "law", "cites": ["art-3-1"] },
        { "id": "hiring", "tier": "high", "title": "Choosing staff", "because": "Annex III.",
          "when": { "purpose": "hiring" }, "standing": "law", "cites": ["annex-iii-4-a"] },
        { "id": "chatbot", "tier": "limited", "title": "Talking to people", "because": "Talks.",
          "when": { "told": ["yes", "later", "no"] }, "standing": "law", "cites": ["art-50-1"] },
        { "id": "emotion-anywhere", "tier": "high", "title": "Reading emotions",
          "because": "Annex III.", "when": { "emotion": "yes" }, "standing": "law",
          "cites": ["annex-iii-1-c"] },
        { "id": "emotion-at-work", "tier": "prohibited", "title": "Reading emotions at work",
          "because": "Article 5.", "when": { "setting": ["workplace", "school"] },
          "unless": [ { "id": "medical", "when": { "medical": "yes" }, "cites": ["art-5-1-f"],
            "because": "Medical." } ],
          "standing": "law", "cites": ["art-5-1-f"] } ] }
    """

  private static let duties = """
    { "duties": [
        { "id": "train", "binds": "must", "roles": ["provider"], "title": "Train your staff",
          "do": "See to it that they know AI.", "evidence": ["A list"], "cites": ["art-3-1"],
          "reference": "Art. 4", "when": { "purpose": "hiring" },
          "starts": [ { "from": "2025-02-02" } ], "fine": "fn", "standing": "law" },
        { "id": "watch", "binds": "must", "roles": ["provider"],
          "title": "Watch it while it is used", "do": "Look at what it decides.", "evidence": [],
          "cites": ["annex-iii-4-a"], "reference": "Art. 26(5)", "when": { "purpose": "hiring" },
          "starts": [ { "from": "2027-12-02" } ], "fine": "f2", "standing": "law" } ] }
    """

  private static let sources = """
    { "sources": [
        { "id": "art-3-1", "label": "Art. 3(1)", "title": "AI system",
          "address": "https://act.example/3", "status": "law" },
        { "id": "art-3-39", "label": "Art. 3(39)", "title": "Emotion recognition system",
          "address": "https://act.example/3-39", "status": "law" },
        { "id": "gl-definition", "label": "Guidelines", "title": "Guidelines on the definition",
          "address": "https://act.example/guidelines/on-the-definition-of-an-ai-system",
          "status": "guidelines" },
        { "id": "art-5-1-f", "label": "Art. 5(1)(f)", "title": "Emotions at work",
          "address": "https://act.example/5", "status": "law" },
        { "id": "art-50-1", "label": "Art. 50(1)", "title": "Talking to people",
          "address": "https://act.example/50", "status": "law" },
        { "id": "annex-iii-1-c", "label": "Annex III, 1(c)", "title": "Biometrics",
          "address": "https://act.example/iii", "status": "draft" },
        { "id": "annex-iii-4-a", "label": "Annex III, 4(a)", "title": "Employment",
          "address": "https://act.example/iii", "status": "law" } ] }
    """
}
