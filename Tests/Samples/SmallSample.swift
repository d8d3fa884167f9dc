/// The small sample: three questions with texts as people read them, a fact, findings of two tiers. For
/// tests of single parts: a line typed at a terminal, a text in another language, a file that is older
/// than its questionnaire.
enum SmallSample {
  static let files: KeyValuePairs = [
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
