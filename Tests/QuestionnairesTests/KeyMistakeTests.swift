import Testing

/// Keys that nothing reads, and keys that are missing.
@Suite struct KeyMistakeTests {
  @Test(arguments: [
    Mistake(
      "questionnaire.json", #""version""#,
      #""verison""#,
      #"questionnaire.json:1:1: error: the key "version" is missing [missing-key]"#,
      #"questionnaire.json:2:32: error: unknown key "verison"; did you mean "version"? "#
        + "[unknown-key]"),
    Mistake(
      "questionnaire.json", #""disclaimer""#,
      #""disclaimers""#,
      #"questionnaire.json:1:1: error: the key "disclaimer" is missing [missing-key]"#,
      #"questionnaire.json:3:46: error: unknown key "disclaimers"; did you mean "#
        + #""disclaimer"? [unknown-key]"#),
    Mistake(
      "questionnaire.json", #""roles": [{ "id": "provider", "title""#,
      #""roles": [{ "id": "provider", "name": "P", "title""#,
      #"questionnaire.json:5:33: error: unknown key "name" [unknown-key]"#),
    Mistake(
      "sections/1.json", #""section": "first""#,
      #""section": "first", "intros": "I""#,
      #"sections/1.json:2:23: error: unknown key "intros"; did you mean "intro"? "#
        + "[unknown-key]"),
    Mistake(
      "sections/1.json", #""findOut": "Try it.""#,
      #""findOut": "Try it.", "explanation": "E""#,
      #"sections/1.json:6:49: error: unknown key "explanation" [unknown-key]"#),
    Mistake(
      "sections/1.json", #""unit": "EUR""#,
      #""units": "EUR""#,
      #"sections/1.json:17:77: error: unknown key "units"; did you mean "unit"? "#
        + "[unknown-key]"),
    Mistake(
      "sections/1.json", #""because": "B""#,
      #""becuase": "B""#,
      #"sections/1.json:14:47: error: the key "because" is missing [missing-key]"#,
      #"sections/1.json:14:69: error: unknown key "becuase"; did you mean "because"? "#
        + "[unknown-key]"),
    Mistake(
      "sections/2.json", #""exclusive""#,
      #""exlusive""#,
      #"sections/2.json:10:50: error: unknown key "exlusive"; did you mean "exclusive"? "#
        + "[unknown-key]"),
    Mistake(
      "facts.json", #""text": "it talks""#,
      #""text": "it talks", "because": "B""#,
      #"facts.json:3:44: error: unknown key "because" [unknown-key]"#),
    Mistake(
      "facts.json", #""n": 1"#,
      #""n": 1, "off": []"#,
      #"facts.json:11:38: error: unknown key "off"; did you mean "of"? [unknown-key]"#),
    Mistake(
      "facts.json", #""min": 10"#,
      #""mni": 10"#,
      #"facts.json:4:61: error: unknown key "mni"; did you mean "min"? [unknown-key]"#),
    Mistake(
      "facts.json", #""before": "2027-01-01""#,
      #""befor": "2027-01-01""#,
      #"facts.json:7:48: error: unknown key "befor"; did you mean "before"? "#
        + "[unknown-key]"),
    Mistake(
      "findings.json", #""standing": "law""#,
      #""standing": "law", "step": ["S"]"#,
      #"findings.json:13:26: error: unknown key "step"; did you mean "steps"? "#
        + "[unknown-key]"),
    Mistake(
      "findings.json", #""from": "2026-08-02""#,
      #""from": "2026-08-02", "graces": []"#,
      #"findings.json:10:31: error: unknown key "graces"; did you mean "grace"? "#
        + "[unknown-key]"),
    Mistake(
      "findings.json", #""id": "small""#,
      #""id": "small", "title": "T""#,
      #"findings.json:7:26: error: unknown key "title" [unknown-key]"#),
    Mistake(
      "duties/all.json", #""do": "D""#,
      #""does": "D""#,
      #"duties/all.json:3:5: error: the key "do" is missing [missing-key]"#,
      #"duties/all.json:4:58: error: unknown key "does" [unknown-key]"#),
    Mistake(
      "duties/all.json", #""from": "2027-01-01""#,
      #""form": "2027-01-01""#,
      #"duties/all.json:6:47: error: unknown key "form"; did you mean "from"? "#
        + "[unknown-key]"),
    Mistake(
      "sources.json", #""status": "law""#,
      #""status": "law", "date": "2024-07-12""#,
      #"sources.json:5:24: error: unknown key "date" [unknown-key]"#),
    Mistake(
      "sources.json", #""sources""#,
      #""source""#,
      #"sources.json:1:1: error: the key "sources" is missing [missing-key]"#,
      #"sources.json:2:3: error: unknown key "source"; did you mean "sources"? "#
        + "[unknown-key]"),
  ])
  func unknownKeysAreNamedWithTheNearestKnownOne(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "questionnaire.json", #""format": 1, "#,
      "",
      #"questionnaire.json:1:1: error: the key "format" is missing [missing-key]"#),
    Mistake(
      "questionnaire.json", #""title": "T", "about": "A""#,
      #""title": "T""#,
      #"questionnaire.json:1:1: error: the key "about" is missing [missing-key]"#),
    Mistake(
      "questionnaire.json", #"["first", "second"]"#,
      "[]",
      #"questionnaire.json:1:1: error: "sections" is missing or empty [missing-key]"#,
      #"sections/1.json:1:1: error: the section "first" is not named in "sections" of "#
        + "questionnaire.json [unlisted-section]",
      #"sections/2.json:1:1: error: the section "second" is not named in "sections" of "#
        + "questionnaire.json [unlisted-section]"),
    Mistake(
      "sections/1.json", #""section": "first", "#,
      "",
      #"sections/1.json:1:1: error: the key "section" is missing [missing-key]"#),
    Mistake(
      "sections/1.json", #", "statement": "Size""#,
      "",
      #"sections/1.json:17:5: error: the key "statement" is missing [missing-key]"#),
    Mistake(
      "sections/1.json", #""findOut": "Try it.","#,
      "",
      #"sections/1.json:4:5: error: "findOut" is missing: say whom to ask or where to "#
        + #"look when unsure (or give "noUnsure" with a reason) [missing-key]"#),
    Mistake(
      "facts.json", #", "when": { "talks": "yes" }"#,
      "",
      #"facts.json:3:5: error: the key "when" is missing [missing-key]"#),
    Mistake(
      "facts.json", #""n": 1, "#,
      "",
      #"facts.json:11:28: error: the key "n" is missing [missing-key]"#),
    Mistake(
      "findings.json", "\"title\": \"T\", \"because\": \"B\",\n",
      "\"title\": \"T\",\n",
      #"findings.json:3:5: error: the key "because" is missing [missing-key]"#),
    Mistake(
      "findings.json", #""provider"], "cites": ["art-1"]"#,
      #""provider"]"#,
      #"findings.json:3:5: error: "cites" is missing: name the article [missing-key]"#),
    Mistake(
      "findings.json", #""from": "2026-08-02","#,
      "",
      #"findings.json:9:18: error: the key "from" is missing [missing-key]"#),
    Mistake(
      "duties/all.json", #""roles": ["provider"], "#,
      "",
      #"duties/all.json:3:5: error: "roles" is missing: who has the duty? [missing-key]"#),
    Mistake(
      "duties/all.json", #""fine": "f2", "#,
      "",
      #"duties/all.json:3:5: error: the key "fine" is missing [missing-key]"#),
    Mistake(
      "duties/all.json", #", "binds": "must""#,
      "",
      #"duties/all.json:3:5: error: the key "binds" is missing [missing-key]"#),
    Mistake(
      "duties/all.json", #""fine": "f2", "#,
      #""fine": "f2", "settledWhen": { "fact": "talking" }, "#,
      #"duties/all.json:3:5: error: "settledWhen" stands only beside "onlyIf" "#
        + "[nothing-to-settle]"),
    Mistake(
      "sources.json", #""label": "Art. 1", "#,
      "",
      #"sources.json:3:5: error: the key "label" is missing [missing-key]"#),
  ])
  func missingKeysAreNamed(mistake: Mistake) throws {
    try mistake.check()
  }
}
