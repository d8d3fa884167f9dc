/// The fuller sample: two sections with every kind of question but a number, follow-ups and gates; every
/// tier and a finding without one; exceptions, days that hang on answers, drafts and readings; duties,
/// fines, guidance, a timeline. For reports, which tell all of it.
enum FullSample {
  static let files: KeyValuePairs = [
    "questionnaire.json": header, "sections/10-use.json": use,
    "sections/20-body.json": body, "facts.json": facts,
    "findings/tiers.json": FullSampleRules.tiers,
    "findings/notices.json": FullSampleRules.notices,
    "duties.json": FullSampleRules.duties, "sources.json": FullSampleRules.sources,
    "fines.json": FullSampleAdvice.fines, "timeline.json": FullSampleAdvice.timeline,
    "guidance.json": FullSampleAdvice.guidance, "drafts.json": FullSampleAdvice.drafts,
    "readings.json": FullSampleAdvice.readings,
    "expectations.json": FullSampleAdvice.expectations,
  ]

  private static let header = """
    { "format": 1, "id": "fixture", "version": "1.0.0", "title": "Small Act self-assessment",
      "about": "Finds out which tier a system falls into.", "lawAsOf": "2026-11-23",
      "language": "en", "disclaimer": "This is not legal advice.", "sections": ["use", "body"],
      "roles": [
        { "id": "provider", "title": "Provider", "when": { "role": "makes" } },
        { "id": "deployer", "title": "User", "when": { "role": "uses" } } ]
    }
    """

  private static let use = """
    { "section": "use", "title": "What it is used for", "questions": [
        { "id": "learns", "kind": "one-of", "text": "Does it learn from data?",
          "statement": "It learns from data", "findOut": "Ask whoever made it.",
          "options": [ { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" } ] },
        { "id": "role", "kind": "many-of", "text": "What do you do with it?",
          "statement": "What you do with it", "findOut": "Look at the contract.",
          "askWhen": { "fact": "is-ai" },
          "options": [ { "id": "makes", "text": "We make it" }, { "id": "uses", "text": "We use it" },
            { "id": "none", "text": "None of these", "exclusive": true } ] },
        { "id": "uses", "kind": "many-of", "text": "What is it used for?",
          "statement": "What it is used for", "findOut": "Look at the contract.",
          "askWhen": { "fact": "is-ai" },
          "options": [
            { "id": "hiring", "text": "Choosing staff" },
            { "id": "chat", "text": "Chatting with customers",
              "followUps": [
                { "id": "told", "kind": "one-of", "text": "Are people told that it is AI?",
                  "statement": "People are told it is AI", "noUnsure": "You can try it out.",
                  "options": [ { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" } ] } ] },
            { "id": "none", "text": "None of these", "exclusive": true } ] },
        { "id": "sorts", "kind": "one-of", "text": "Does it sort post?",
          "statement": "It sorts post", "findOut": "Look at it.", "askWhen": { "fact": "no-ai" },
          "options": [ { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" } ] } ] }
    """

  private static let body = """
    { "section": "body", "title": "People and dates", "askWhen": { "fact": "is-ai" },
      "questions": [
        { "id": "feelings", "kind": "many-of", "text": "Whose feelings does it work out?",
          "statement": "Whose feelings it works out",
          "findOut": "Look for “mood” or “stress” in the manual. Else ask Mr. Maker.",
          "options": [
            { "id": "staff", "text": "Staff",
              "followUps": [
                { "id": "medical", "kind": "one-of", "text": "Only for a medical reason?",
                  "statement": "Medical reason only", "findOut": "Ask the maker.",
                  "options": [ { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" } ] } ] },
            { "id": "others", "text": "Other people" },
            { "id": "none", "text": "Nobody's", "exclusive": true } ] },
        { "id": "small", "kind": "one-of", "text": "Does it only do a small, narrow task?",
          "statement": "Small tasks only", "findOut": "Write down what goes in and comes out.",
          "options": [ { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" } ] },
        { "id": "supplied", "kind": "date", "text": "When was it first supplied?",
          "statement": "First supplied", "optional": true },
        { "id": "remarks", "kind": "text", "text": "Anything else to note?",
          "statement": "Remarks", "optional": true } ] }
    """

  private static let facts = """
    { "facts": [ { "id": "is-ai", "text": "it is AI", "when": { "learns": "yes" } },
        { "id": "no-ai", "text": "it is not AI", "when": { "learns": "no" } } ] }
    """
}
