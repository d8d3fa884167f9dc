/// What the fuller sample knows besides findings and duties.
enum FullSampleAdvice {
  static let fines = """
    { "fines": [
        { "id": "f2", "title": "Most other duties", "amount": 7500000, "percent": 3,
          "lowerFor": ["sme", "small-mid-cap"], "cites": ["art-50"] },
        { "id": "f1", "title": "Prohibited practices", "amount": 35000000, "percent": 7,
          "lowerFor": ["sme"], "cites": ["art-5"] } ] }
    """

  static let expectations = """
    { "expectations": [
      { "id": "guide", "day": "2026-12-02", "text": "a final guide", "cites": ["art-50"] } ] }
    """

  static let timeline = """
    { "timeline": [
        { "id": "over", "day": "2025-02-02", "text": "Some practices are banned.",
          "cites": ["art-5"] },
        { "id": "last", "day": "2027-12-02", "text": "High-risk rules start.",
          "when": { "uses": "hiring" }, "cites": ["annex-iii"] },
        { "id": "next", "day": "2026-12-02", "text": "Two more practices are banned.",
          "cites": ["art-5"] } ] }
    """

  static let guidance = """
    { "guidance": [
        { "id": "help", "topic": "help", "title": "Free help", "text": "There is a help desk.",
          "when": { "fact": "is-ai" }, "standing": "law", "cites": ["art-3"] },
        { "id": "entry", "topic": "spared", "title": "An entry in the database: not needed",
          "text": "Only the list is entered.", "when": { "fact": "is-ai" },
          "standing": "law", "cites": ["art-3"] },
        { "id": "office", "topic": "supervision", "title": "National authority",
          "text": "It may ask for documents.", "when": { "fact": "is-ai" },
          "standing": "unsettled", "cites": ["art-5"] },
        { "id": "perhaps", "topic": "themes", "title": "Copyright", "text": "Ask a lawyer.",
          "when": { "fact": "no-ai" }, "standing": "reading", "cites": ["art-3"] } ] }
    """

  static let drafts = """
    { "drafts": [
        { "id": "entry", "title": "Entry in the database", "about": "A draft; it is not filed.",
          "when": { "uses": "hiring", "small": "no" }, "cites": ["annex-iii"],
          "fields": [ { "label": "1. Name", "from": "name" },
            { "label": "2. Purpose", "from": "summary", "questions": ["uses"],
              "hint": "Say what it is for." },
            { "label": "3. Address", "hint": "Street and town." } ] } ] }
    """

  static let readings = """
    { "readings": [
        { "id": "ranking", "title": "Ranking people",
          "choices": [ { "id": "counts", "text": "It counts as choosing." },
            { "id": "outside", "text": "It is outside the list." } ],
          "cites": ["annex-iii"] } ] }
    """
}
