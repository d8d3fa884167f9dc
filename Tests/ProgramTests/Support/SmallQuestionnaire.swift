@testable import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Three questions in a folder: a program that asks them starts at once.
struct SmallQuestionnaire {
  let folder: TemporaryFolder
  let questionnaire: Questionnaire
  let provenance: Provenance

  /// - Parameter texts: what stands in the files in place of some texts, such as "Yes".
  init(replacing texts: [String: String] = [:]) throws {
    folder = try Self.folder(replacing: texts)
    let files = try JSONFolder.read(folder.path)
      .map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let result = QuestionnaireReader.read(files)
    questionnaire = try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
    provenance = Provenance(questionnaire, files)
  }

  /// The files alone, which need not make a questionnaire.
  static func folder(replacing texts: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Folders.create(folder("sections"))
    for (name, text) in files {
      try folder.write(name, texts.reduce(text) { replace($1.key, by: $1.value, in: $0) })
    }
    return folder
  }

  /// An assessment in which the first questions have their first option as answer.
  func assessment(name: String, summary: String, answered: Int) throws -> Assessment {
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    var assessment = Assessment(
      system: .init(name: name, summary: summary), provenance: provenance, at: now)
    for entry in questionnaire.outline.entries.prefix(answered) {
      let first = try #require(entry.question.options.first)
      assessment.answer(
        entry.question.id, with: .choice(chosen: [first.id], maybe: []), at: now)
    }
    return assessment
  }

  private static func replace(_ old: String, by new: String, in text: String) -> String {
    text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  private static let files: KeyValuePairs<String, String> = [
    "questionnaire.json": """
    { "format": 1, "id": "small", "version": "1.0.0", "title": "Small self-assessment",
      "about": "Three questions.", "lawAsOf": "2026-11-23", "language": "en",
      "disclaimer": "Not legal advice.", "sections": ["use"],
      "roles": [{ "id": "provider", "title": "Provider" }] }
    """,
    "sections/10-use.json": """
    { "section": "use", "title": "What it is used for", "intro": "First, the purpose.",
      "questions": [
        { "id": "learns", "kind": "one-of", "text": "Does it learn from data?",
          "why": "Fixed rules are outside.", "cites": ["art-3"], "term": "AI system",
          "findOut": "Ask whoever made it.", "statement": "It learns from data",
          "options": [
            { "id": "yes", "text": "Yes", "examples": ["A trained model"],
              "nearMisses": ["A score set by people"] },
            { "id": "no", "text": "No" } ] },
        { "id": "data", "kind": "one-of", "text": "Whose data does it use?",
          "findOut": "Ask whoever runs it.", "statement": "Whose data it uses",
          "options": [
            { "id": "own", "text": "Our own" }, { "id": "others", "text": "That of others" } ] },
        { "id": "people", "kind": "one-of", "text": "Does it talk with people?",
          "findOut": "Try it out.", "statement": "It talks with people",
          "options": [ { "id": "yes", "text": "It does" }, { "id": "no", "text": "Never" } ] } ] }
    """,
    "facts.json": """
    { "facts": [ { "id": "is-ai", "text": "it is AI", "when": { "learns": "yes" } } ] }
    """,
    "findings.json": """
    { "findings": [
        { "id": "ai", "tier": "minimal", "title": "Inside the Act", "because": "It is AI.",
          "when": { "fact": "is-ai" }, "standing": "law", "cites": ["art-3"] },
        { "id": "data", "tier": "minimal", "title": "Data of others", "because": "It is so.",
          "when": { "data": "others" }, "standing": "law", "cites": ["art-3"] },
        { "id": "talks", "tier": "limited", "title": "Talking to people", "because": "It talks.",
          "when": { "people": "yes" }, "standing": "law", "cites": ["art-3"] } ] }
    """,
    "sources.json": """
    { "sources": [
        { "id": "art-3", "label": "Art. 3", "title": "Definitions",
          "address": "https://act.example/3", "status": "law" } ] }
    """,
  ]
}
