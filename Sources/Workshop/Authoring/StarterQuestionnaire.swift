import JSONText
package import Questionnaires

/// A small questionnaire that works, to start one's own from: two questions, two findings, a case
/// and a set.
package struct StarterQuestionnaire {
  /// The name of the questionnaire and of its folder.
  package let id: String
  private let title: String
  /// The day that it says it reflects.
  private let day: CalendarDate

  /// - Parameter title: what people see; any language.
  package init(id: String, title: String, day: CalendarDate) {
    self.id = id
    self.title = title
    self.day = day
  }

  /// The files with their paths in the folder of the questionnaire. The folder `schema` is beside it.
  package var files: [(path: String, text: String)] {
    [
      ("questionnaire.json", cover), ("sections/10-first.json", Self.section),
      ("facts.json", Self.facts), ("findings.json", Self.findings), ("duties.json", Self.duties),
      ("sources.json", Self.sources), ("scenarios/counter.json", scenario),
      ("sets.json", Self.sets),
    ]
  }

  private var cover: String {
    """
    {
      "$schema": "../schema/questionnaire.json",
      "format": 1,
      "id": "\(id)",
      "version": "0.1.0",
      "title": \(Self.quoted(title)),
      "about": "Finds out whether people must be told that they talk with a machine.",
      "lawAsOf": "\(day)",
      "language": "en",
      "sections": ["first"],
      "roles": [{ "id": "provider", "title": "Provider" }],
      "disclaimer": "A first look, not legal advice."
    }

    """
  }

  private static let section = """
    {
      "$schema": "../../schema/section.json",
      "section": "first",
      "title": "The system",
      "questions": [
        {
          "id": "talks",
          "kind": "one-of",
          "text": "Do people talk or write with the system itself?",
          "findOut": "Use it the way a customer does.",
          "statement": "People talk with the system",
          "options": [
            {
              "id": "yes",
              "text": "Yes",
              "followUps": [
                {
                  "id": "obvious",
                  "kind": "one-of",
                  "text": "Is it obvious to everybody that this is a machine?",
                  "findOut": "Show it to a few people who have never seen it.",
                  "statement": "It is obvious that this is a machine",
                  "options": [
                    { "id": "yes", "text": "Yes" },
                    { "id": "no", "text": "No" }
                  ]
                }
              ]
            },
            { "id": "no", "text": "No" }
          ]
        }
      ]
    }

    """

  private static let facts = """
    {
      "$schema": "../schema/facts.json",
      "facts": [
        {
          "id": "must-tell",
          "text": "people cannot see that it is a machine",
          "when": { "obvious": "no" }
        }
      ]
    }

    """

  private static let findings = """
    {
      "$schema": "../schema/findings.json",
      "findings": [
        {
          "id": "tell-people",
          "tier": "limited",
          "title": "Tell people that they talk with a machine",
          "because": "People must know it unless it is obvious.",
          "when": { "fact": "must-tell" },
          "standing": "law",
          "cites": ["art-50-1"]
        },
        {
          "id": "nothing-special",
          "tier": "minimal",
          "title": "Nothing special",
          "because": "Nobody talks with the system, or everybody sees what it is.",
          "when": { "not": { "fact": "must-tell" } },
          "standing": "law",
          "cites": ["art-50-1"]
        }
      ]
    }

    """

  private static let duties = """
    {
      "$schema": "../schema/duties.json",
      "duties": [
        {
          "id": "tell",
          "binds": "must",
          "roles": ["provider"],
          "title": "Say that it is a machine",
          "do": "Build the system so that people are told at the latest when they first meet it.",
          "reference": "Art. 50(1)",
          "cites": ["art-50-1"],
          "fine": "none",
          "standing": "law",
          "when": { "fact": "must-tell" },
          "starts": [{ "from": "2026-08-02" }]
        }
      ]
    }

    """

  private static let sources = """
    {
      "$schema": "../schema/sources.json",
      "sources": [
        {
          "id": "art-50-1",
          "label": "Art. 50(1)",
          "title": "People are told that they interact with an AI system",
          "address": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
          "status": "law"
        }
      ]
    }

    """

  private var scenario: String {
    """
    {
      "$schema": "../../schema/scenario.json",
      "id": "counter",
      "title": "The voice at the counter",
      "asOf": "\(day)",
      "story": "A shop answers the telephone with a program. It calls itself Anna, speaks like a person, and callers thank her.",
      "answers": { "talks": "yes", "obvious": "no" },
      "expect": { "tier": "limited", "findings": { "tell-people": "established" } },
      "kind": "teaching",
      "case": "case-001",
      "level": 1,
      "topics": ["talking"],
      "confusion": "A name for the machine is taken for a notice.",
      "hint": "What do the callers think?",
      "explanation": {
        "text": "Callers take the machine for a person, so they must be told.",
        "article": "art-50-1",
        "source": "Regulation (EU) 2024/1689",
        "standing": "final"
      },
      "told": ["talks", "obvious"],
      "reasons": { "obvious": "Callers thank her." }
    }

    """
  }

  private static let sets = """
    {
      "$schema": "../schema/sets.json",
      "sets": [
        {
          "id": "first",
          "title": "A first case",
          "minutes": 15,
          "cases": ["case-001"],
          "discuss": ["What would have to be different, so that nobody must be told?"]
        }
      ]
    }

    """

  private static func quoted(_ text: String) -> String {
    JSONWriter(style: .compact).text(.string(text))
  }
}
