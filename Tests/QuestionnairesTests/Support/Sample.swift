import Questionnaires
import Testing

/// A questionnaire without mistakes, with every kind of question, for tests to make mistakes in.
struct Sample {
  private(set) var files: [(path: String, text: String)] = [
    (
      "questionnaire.json",
      #"""
      {
        "format": 1, "id": "sample", "version": "1", "title": "T", "about": "A",
        "lawAsOf": "2026-11-23", "language": "en", "disclaimer": "D",
        "sections": ["first", "second"],
        "roles": [{ "id": "provider", "title": "Provider" }]
      }
      """#
    ),
    (
      "sections/1.json",
      #"""
      {
        "section": "first", "title": "First",
        "questions": [
          {
            "id": "talks", "kind": "one-of", "text": "Does it talk?", "statement": "It talks",
            "cites": ["art-1"], "findOut": "Try it.",
            "options": [
              {
                "id": "yes", "text": "Yes",
                "followUps": [
                  { "id": "how", "kind": "text", "text": "How?", "statement": "How" }
                ]
              },
              { "id": "no", "text": "No", "clears": { "cites": ["art-1"], "because": "B" } }
            ]
          },
          { "id": "size", "kind": "number", "text": "Size?", "statement": "Size", "unit": "EUR" },
          { "id": "day", "kind": "date", "text": "Day?", "statement": "Day", "optional": true }
        ]
      }
      """#
    ),
    (
      "sections/2.json",
      #"""
      {
        "section": "second", "title": "Second", "askWhen": { "fact": "talking" },
        "questions": [
          {
            "id": "places", "kind": "many-of", "text": "Where?", "statement": "Where",
            "findOut": "Ask.", "askWhen": { "fact": "big" },
            "options": [
              { "id": "work", "text": "At work" },
              { "id": "school", "text": "At school", "examples": ["A class"] },
              { "id": "none", "text": "None of these", "exclusive": true }
            ]
          },
          {
            "id": "sure", "kind": "one-of", "text": "Sure?", "statement": "Sure",
            "noUnsure": "You must know this.",
            "options": [{ "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }]
          }
        ]
      }
      """#
    ),
    (
      "facts.json",
      #"""
      {
        "facts": [
          { "id": "talking", "text": "it talks", "when": { "talks": "yes" } },
          { "id": "big", "text": "it is big", "when": { "size": { "min": 10, "max": 20 } } },
          {
            "id": "new", "text": "it is new",
            "when": { "day": { "from": "2026-01-01", "before": "2027-01-01" } }
          },
          {
            "id": "odd", "text": "it is odd",
            "when": { "atLeast": { "n": 1, "of": [{ "fact": "new" }, { "places": ["work"] }] } }
          }
        ]
      }
      """#
    ),
    (
      "findings.json",
      #"""
      {
        "findings": [
          {
            "id": "must-tell", "tier": "limited", "title": "T", "because": "B",
            "when": { "all": [{ "fact": "talking" }, { "not": { "fact": "odd" } }] },
            "unless": [
              { "id": "small", "when": { "fact": "big" }, "cites": ["art-1"], "because": "B" }
            ],
            "applies": {
              "from": "2026-08-02",
              "grace": [{ "when": { "fact": "new" }, "cites": ["art-1"], "because": "B" }]
            },
            "standing": "law", "borneBy": ["provider"], "cites": ["art-1"]
          }
        ]
      }
      """#
    ),
    (
      "duties/all.json",
      #"""
      {
        "duties": [
          {
            "id": "tell", "roles": ["provider"], "title": "T", "do": "D", "evidence": ["E"],
            "cites": ["art-1"], "reference": "Art. 1", "when": { "fact": "talking" },
            "starts": [{ "when": { "fact": "new" }, "from": "2027-01-01" }, {}],
            "fine": "f2", "standing": "law", "binds": "must"
          }
        ]
      }
      """#
    ),
    (
      "sources.json",
      #"""
      {
        "sources": [
          {
            "id": "art-1", "label": "Art. 1", "title": "T", "address": "https://example.eu",
            "status": "law"
          }
        ]
      }
      """#
    ),
    (
      "readings.json",
      #"""
      {
        "readings": [
          {
            "id": "helper", "title": "Helping tools",
            "choices": [{ "id": "wide", "text": "W" }, { "id": "narrow", "text": "N" }],
            "cites": ["art-1"]
          }
        ]
      }
      """#
    ),
    (
      "timeline.json",
      #"""
      {
        "timeline": [
          { "id": "start", "day": "2026-08-02", "text": "T", "cites": ["art-1"] },
          { "id": "end", "day": "2030-08-02", "text": "T", "when": { "fact": "new" } }
        ]
      }
      """#
    ),
    (
      "expectations.json",
      #"""
      {
        "expectations": [
          { "id": "later", "day": "2027-01-01", "text": "the second", "cites": ["art-1"] },
          { "id": "sooner", "day": "2026-12-02", "text": "the first" }
        ]
      }
      """#
    ),
    (
      "guidance/all.json",
      #"""
      {
        "guidance": [
          {
            "id": "office", "topic": "supervision", "title": "T", "text": "T",
            "when": { "fact": "talking", "reading": { "helper": "narrow" } },
            "standing": "reading", "cites": ["art-1"]
          }
        ]
      }
      """#
    ),
    (
      "drafts.json",
      #"""
      {
        "drafts": [
          {
            "id": "notice", "title": "T", "about": "A", "when": { "fact": "talking" },
            "cites": ["art-1"],
            "fields": [
              { "label": "Name", "from": "name" },
              { "label": "How", "questions": ["how"], "hint": "H" }
            ]
          }
        ]
      }
      """#
    ),
    (
      "requests.json",
      #"""
      {
        "requests": [
          {
            "id": "talk", "of": "provider", "title": "T", "ask": "A", "because": "B",
            "settles": ["talks"], "owed": ["tell"],
            "duties": ["tell"], "findings": ["must-tell"], "cites": ["art-1"]
          }
        ]
      }
      """#
    ),
    (
      "fines.json",
      #"""
      {
        "fines": [
          {
            "id": "f2", "title": "T", "amount": 15000000, "percent": 3, "lowerFor": ["sme"],
            "cites": ["art-1"]
          }
        ]
      }
      """#
    ),
  ]

  var sourceFiles: [SourceFile] {
    files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
  }

  /// What the reader says, as `aiact check` prints it.
  var problems: [String] { QuestionnaireReader.read(sourceFiles).problems.map(\.formatted) }

  func questionnaire() throws -> Questionnaire {
    let result = QuestionnaireReader.read(sourceFiles)
    return try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
  }

  mutating func add(_ path: String, _ text: String) { files.append((path, text)) }

  /// Replaces a passage that stands once in a file.
  mutating func replace(_ old: String, with new: String, in path: String) throws {
    let number = try #require(files.firstIndex { $0.path == path }, "no file \(path)")
    let parts = files[number].text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) does not stand once in \(path)")
    files[number].text = parts.joined(separator: new)
  }
}
