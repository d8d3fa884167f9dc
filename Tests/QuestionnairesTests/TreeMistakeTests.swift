import Testing

/// Questions, options and the order in which they are asked.
@Suite struct TreeMistakeTests {
  @Test(arguments: [
    Mistake(
      "sections/1.json", #""kind": "text""#,
      #""kind": "one-of""#,
      "sections/1.json:11:13: error: this question needs at least two options "
        + "[too-few-options]",
      #"sections/1.json:11:13: error: "findOut" is missing: say whom to ask or where to "#
        + #"look when unsure (or give "noUnsure" with a reason) [missing-key]"#),
    Mistake(
      "sections/1.json", #""kind": "number""#,
      #""kind": "text""#,
      "sections/1.json:17:5: error: only a number has a unit [misplaced-unit]",
      #"facts.json:4:51: error: "size" does not ask for a number [wrong-kind]"#),
    Mistake(
      "sections/2.json", #"{ "id": "yes", "text": "Yes" }, "#,
      "",
      "sections/2.json:13:5: error: this question needs at least two options "
        + "[too-few-options]"),
    Mistake(
      "sections/2.json", #""noUnsure": "You must know this.""#,
      #""noUnsure": "You must know this.", "optional": true"#,
      "sections/2.json:13:5: error: only text, number and date questions can be left "
        + "out [misplaced-optional]"),
    Mistake(
      "sections/1.json", "\"options\": [\n",
      "\"optional\": true, \"options\": [\n",
      "sections/1.json:4:5: error: only text, number and date questions can be left "
        + "out [misplaced-optional]"),
    Mistake(
      "sections/1.json", #""id": "yes", "text": "Yes""#,
      #""id": "yes", "text": "Yes", "exclusive": true"#,
      "sections/1.json:8:9: error: in a one-of question every option is exclusive "
        + "already [misplaced-exclusive]"),
    Mistake(
      "sections/1.json", #""unit": "EUR""#,
      #""options": [{ "id": "a", "text": "A" }, { "id": "b", "text": "B" }]"#,
      "sections/1.json:17:5: error: a question of kind number has no options "
        + "[misplaced-options]"),
    Mistake(
      "sections/1.json", #""statement": "How""#,
      #""statement": "How", "askWhen": { "fact": "talking" }"#,
      "sections/1.json:11:91: error: a follow-up is asked when its option is chosen; "
        + #""askWhen" is only for questions standing directly in a section "#
        + "[misplaced-condition]"),
  ])
  func questionsHaveWhatTheirKindNeeds(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "sections/2.json", #""askWhen": { "fact": "big" }"#,
      #""askWhen": { "talks": "yes" }"#,
      #"sections/2.json:6:39: error: "askWhen" may use only facts; name a fact that "#
        + #"reads "talks" [direct-gate]"#),
    Mistake(
      "sections/2.json", #""askWhen": { "fact": "big" }"#,
      #""askWhen": { "not": { "any": [{ "fact": "big" }, { "size": { "min": 1 } }] } }"#,
      #"sections/2.json:6:77: error: "askWhen" may use only facts; name a fact that "#
        + #"reads "size" [direct-gate]"#),
    Mistake(
      "sections/2.json", #""askWhen": { "fact": "big" }"#,
      #""askWhen": { "fact": "odd" }"#,
      #"sections/2.json:6:39: error: the fact "odd" reads "places", which is asked only "#
        + "later [late-gate]"),
    Mistake(
      "sections/1.json", #""title": "First""#,
      #""title": "First", "askWhen": { "fact": "talking" }"#,
      #"sections/1.json:2:54: error: the fact "talking" reads "talks", which is asked "#
        + "only later [late-gate]"),
    Mistake(
      "sections/1.json", #""unit": "EUR""#,
      #""unit": "EUR", "askWhen": { "fact": "big" }"#,
      #"sections/1.json:17:105: error: the fact "big" reads "size", which is asked only "#
        + "later [late-gate]"),
    Mistake(
      "sections/1.json", #""unit": "EUR""#,
      #""unit": "EUR", "askWhen": { "fact": "new" }"#,
      #"sections/1.json:17:105: error: the fact "new" reads "day", which is asked only "#
        + "later [late-gate]"),
    Mistake(
      "questionnaire.json", #"["first", "second"]"#,
      #"["second", "first"]"#,
      #"sections/2.json:2:56: error: the fact "talking" reads "talks", which is asked "#
        + "only later [late-gate]",
      #"sections/2.json:6:39: error: the fact "big" reads "size", which is asked only "#
        + "later [late-gate]"),
  ])
  func gatesReadOnlyFactsAboutEarlierQuestions(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "facts.json", #"{ "fact": "new" }"#,
      #"{ "fact": "odd" }"#,
      #"facts.json:9:5: error: the fact "odd" depends on itself [fact-cycle]"#),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "fact": "odd", "talks": "yes", "not": { "fact": "talking" } }"#,
      #"sections/2.json:2:56: error: the fact "talking" reads "places", which is asked "#
        + "only later [late-gate]",
      #"facts.json:3:5: error: the fact "talking" depends on itself [fact-cycle]"#),
  ])
  func factsDoNotDependOnThemselves(mistake: Mistake) throws {
    try mistake.check()
  }
}
