import Testing

/// Values of the wrong kind, days, texts and broken JSON.
@Suite struct ValueMistakeTests {
  @Test(arguments: [
    Mistake(
      "questionnaire.json", #""format": 1"#,
      #""format": "1""#,
      #"questionnaire.json:2:13: error: "format" is text; a whole number was expected "#
        + "[wrong-type]"),
    Mistake(
      "questionnaire.json", #""format": 1"#,
      #""format": 1.5"#,
      #"questionnaire.json:2:13: error: "format" is a number; a whole number was "#
        + "expected [wrong-type]"),
    Mistake(
      "questionnaire.json", #""format": 1"#,
      #""format": 2"#,
      "questionnaire.json:1:1: error: format 2 is not known; this program reads format "
        + "1 [unknown-format]"),
    Mistake(
      "questionnaire.json", #""title": "T", "about""#,
      #""title": 7, "about""#,
      #"questionnaire.json:2:57: error: "title" is a number; text in double quotes was "#
        + "expected [wrong-type]"),
    Mistake(
      "questionnaire.json", #"["first", "second"]"#,
      #""first""#,
      #"questionnaire.json:4:15: error: "sections" is text; a list [ … ] was expected "#
        + "[wrong-type]",
      #"sections/1.json:1:1: error: the section "first" is not named in "sections" of "#
        + "questionnaire.json [unlisted-section]",
      #"sections/2.json:1:1: error: the section "second" is not named in "sections" of "#
        + "questionnaire.json [unlisted-section]"),
    Mistake(
      "questionnaire.json", #"[{ "id": "provider", "title": "Provider" }]"#,
      #"["provider"]"#,
      "questionnaire.json:5:13: error: text stands here; an object { … } was expected "
        + "[wrong-type]"),
    Mistake(
      "sections/1.json", #""unit": "EUR""#,
      #""unit": true"#,
      #"sections/1.json:17:85: error: "unit" is true or false; text in double quotes "#
        + "was expected [wrong-type]"),
    Mistake(
      "sections/1.json", #""optional": true"#,
      #""optional": "yes""#,
      #"sections/1.json:18:84: error: "optional" is text; true or false was expected "#
        + "[wrong-type]"),
    Mistake(
      "sections/1.json", #"{ "cites": ["art-1"], "because": "B" }"#,
      "null",
      "sections/1.json:14:47: error: null stands here; an object { … } was expected "
        + "[wrong-type]"),
    Mistake(
      "sections/1.json", #""kind": "number""#,
      #""kind": "amount""#,
      #"sections/1.json:17:29: error: "amount" is not known for "kind"; use one of "#
        + #""one-of", "many-of", "text", "number", "date" [unknown-value]"#),
    Mistake(
      "sections/2.json", #""examples": ["A class"]"#,
      #""examples": "A class""#,
      #"sections/2.json:9:60: error: "examples" is text; a list [ … ] was expected "#
        + "[wrong-type]"),
    Mistake(
      "sections/2.json", #""examples": ["A class"]"#,
      #""examples": [1]"#,
      #"sections/2.json:9:61: error: "examples" is a number; text in double quotes was "#
        + "expected [wrong-type]"),
    Mistake(
      "findings.json", #""tier": "limited""#,
      #""tier": "medium""#,
      #"findings.json:4:34: error: "medium" is not known for "tier"; use one of "#
        + #""outside", "minimal", "limited", "high", "prohibited" [unknown-value]"#),
    Mistake(
      "findings.json", #""standing": "law""#,
      #""standing": "LAW""#,
      #"findings.json:13:19: error: "LAW" is not known for "standing"; use one of "#
        + #""law", "guidelines", "draft", "unsettled" [unknown-value]"#),
    Mistake(
      "duties/all.json", #""fine": "f2""#,
      #""fine": "f9""#,
      #"duties/all.json:7:15: error: "f9" is not known for "fine"; use one of "f1", "#
        + #""f2", "f3", "fg", "fn", "none" [unknown-value]"#),
    Mistake(
      "duties/all.json", #""binds": "must""#,
      #""binds": "should""#,
      #"duties/all.json:7:49: error: "should" is not known for "binds"; use one of "#
        + #""must", "when-asked", "may", "offer", "good-practice" [unknown-value]"#),
    Mistake(
      "duties/all.json", #""standing": "law""#,
      #""standing": "draft""#,
      #"duties/all.json:7:33: error: "draft" is not known for "standing"; use one of "#
        + #""law", "guidelines", "reading", "unsettled" [unknown-value]"#),
    Mistake(
      "sources.json", #""status": "law""#,
      #""status": "case""#,
      #"sources.json:5:17: error: "case" is not known for "status"; use one of "law", "#
        + #""guidelines", "draft", "other" [unknown-value]"#),
    Mistake(
      "sources.json", #""https://example.eu""#,
      #""http://example.eu""#,
      "sources.json:3:5: error: an address must begin with https:// [bad-address]"),
  ])
  func valuesOfTheWrongKindAreRefused(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "questionnaire.json", "2026-11-23",
      "2026-11-31",
      #"questionnaire.json:3:14: error: "2026-11-31" is not a date; write it as "#
        + "2026-12-02 [bad-date]"),
    Mistake(
      "questionnaire.json", "2026-11-23",
      "2026-02-29",
      #"questionnaire.json:3:14: error: "2026-02-29" is not a date; write it as "#
        + "2026-12-02 [bad-date]"),
    Mistake(
      "questionnaire.json", "2026-11-23",
      "23.11.2026",
      #"questionnaire.json:3:14: error: "23.11.2026" is not a date; write it as "#
        + "2026-12-02 [bad-date]"),
    Mistake(
      "questionnaire.json", "2026-11-23",
      "2026-2-3",
      #"questionnaire.json:3:14: error: "2026-2-3" is not a date; write it as "#
        + "2026-12-02 [bad-date]"),
    Mistake(
      "questionnaire.json", "2026-11-23",
      "1899-12-31",
      #"questionnaire.json:3:14: error: "1899-12-31" is not a date; write it as "#
        + "2026-12-02 [bad-date]"),
    Mistake(
      "facts.json", "2026-01-01",
      "2026-13-01",
      #"facts.json:7:34: error: "2026-13-01" is not a date; write it as 2026-12-02 "#
        + "[bad-date]"),
    Mistake(
      "findings.json", "2026-08-02",
      "2026-00-02",
      #"findings.json:10:17: error: "2026-00-02" is not a date; write it as 2026-12-02 "#
        + "[bad-date]"),
    Mistake(
      "duties/all.json", "2027-01-01",
      "2027-06-31",
      #"duties/all.json:6:55: error: "2027-06-31" is not a date; write it as 2026-12-02 "#
        + "[bad-date]"),
  ])
  func daysThatDoNotExistAreRefused(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "questionnaire.json", #""about": "A""#,
      #""about": """#,
      #"questionnaire.json:2:71: error: "about" is empty [empty-text]"#),
    Mistake(
      "questionnaire.json", #""about": "A""#,
      #""about": " \n ""#,
      #"questionnaire.json:2:71: error: "about" is empty [empty-text]"#),
    Mistake(
      "questionnaire.json", #""about": "A""#,
      #""about": "A\tB""#,
      "questionnaire.json:2:71: error: the text holds the hidden character U+0009 "
        + "[hidden-text]"),
    Mistake(
      "questionnaire.json", #""about": "A""#,
      #""about": "A\u001b[31mB""#,
      "questionnaire.json:2:71: error: the text holds the hidden character U+001B "
        + "[hidden-text]"),
    Mistake(
      "questionnaire.json", #""about": "A""#,
      #""about": "A\u202eB""#,
      "questionnaire.json:2:71: error: the text holds the hidden character U+202E "
        + "[hidden-text]"),
    Mistake(
      "sections/1.json", #""text": "Yes""#,
      #""text": "Y\u200bes""#,
      "sections/1.json:9:32: error: the text holds the hidden character U+200B "
        + "[hidden-text]"),
    Mistake(
      "sections/1.json", #""text": "Yes""#,
      #""text": "\u2067Yes\u2069""#,
      "sections/1.json:9:32: error: the text holds the hidden character U+2067 "
        + "[hidden-text]"),
    Mistake(
      "sections/2.json", #"["A class"]"#,
      #"["A\ufeff class"]"#,
      "sections/2.json:9:61: error: the text holds the hidden character U+FEFF "
        + "[hidden-text]"),
    Mistake(
      "sources.json", #""label": "Art. 1""#,
      #""label": "Art.\u2028 1""#,
      "sources.json:4:31: error: the text holds the hidden character U+2028 "
        + "[hidden-text]"),
    Mistake(
      "facts.json", #""text": "it talks""#,
      #""text": "it\udb40\udc41 talks""#,
      "facts.json:3:32: error: the text holds the hidden character U+E0041 "
        + "[hidden-text]"),
  ])
  func textsMustShowWhatTheySay(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "facts.json", #"{ "talks": "yes" } },"#,
      #"{ "talks": "yes" } }"#,
      "facts.json:4:5: error: a comma is missing before this [json]"),
    Mistake(
      "facts.json", #""max": 20 }"#,
      #""max": 20, }"#,
      "facts.json:4:81: error: remove this comma: nothing follows it [json]"),
    Mistake(
      "facts.json", #""text": "it talks""#,
      #""text": "it talks", "text": "it talks""#,
      #"facts.json:3:44: error: the key "text" stands twice in this object [json]"#),
    Mistake(
      "facts.json", #""text": "it talks""#,
      #"“text”: "it talks""#,
      #"facts.json:3:24: error: found "“" where a key in double quotes was expected "#
        + "[json]"),
    Mistake(
      "sources.json", #""status": "law""#,
      "// law",
      #"sources.json:5:7: error: found "/" where a key in double quotes was expected "#
        + "[json]"),
  ])
  func brokenJSONIsPlaced(mistake: Mistake) throws {
    try mistake.check()
  }
}
