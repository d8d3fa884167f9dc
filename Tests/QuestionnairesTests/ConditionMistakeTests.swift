import Testing

/// Conditions say something and fit their question.
@Suite struct ConditionMistakeTests {
  @Test(arguments: [
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      "{}",
      "facts.json:3:52: error: this condition says nothing [empty-condition]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "all": [] }"#,
      #"facts.json:3:61: error: the list "all" is empty [empty-condition]"#),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "any": {} }"#,
      #"facts.json:3:61: error: "any" is an object; a list of conditions was expected "#
        + "[wrong-type]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "talks": [] }"#,
      #"facts.json:3:63: error: the list "talks" is empty [empty-condition]"#),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "talks": {} }"#,
      #"facts.json:3:54: error: bounds need "min", "max", "from" or "before" [bad-range]"#),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "not": [] }"#,
      "facts.json:3:61: error: a list stands here; an object { … } was expected "
        + "[wrong-type]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #""talks""#,
      "facts.json:3:52: error: text stands here; an object { … } was expected "
        + "[wrong-type]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "talks": true }"#,
      #"facts.json:3:63: error: "talks" is true or false; an option, a list of options "#
        + "or bounds was expected [wrong-type]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "talks": ["yes", 1] }"#,
      #"facts.json:3:71: error: "talks" is a number; text in double quotes was expected "#
        + "[wrong-type]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "Talks": "yes" }"#,
      #"facts.json:3:54: error: "Talks" is neither a question id nor one of all, any, "#
        + "not, fact, atLeast, reading [bad-id]"),
    Mistake(
      "facts.json", #"{ "talks": "yes" }"#,
      #"{ "fact": ["new"] }"#,
      #"facts.json:3:62: error: "fact" is a list; text in double quotes was expected "#
        + "[wrong-type]"),
    Mistake(
      "facts.json", #""n": 1"#,
      #""n": 0"#,
      #"facts.json:11:17: error: "n" must be between 1 and the number of conditions in "#
        + #""of" [bad-count]"#),
    Mistake(
      "facts.json", #""n": 1"#,
      #""n": 3"#,
      #"facts.json:11:17: error: "n" must be between 1 and the number of conditions in "#
        + #""of" [bad-count]"#),
    Mistake(
      "facts.json", #""n": 1"#,
      #""n": "1""#,
      #"facts.json:11:35: error: "n" is text; a whole number was expected [wrong-type]"#),
    Mistake(
      "facts.json", #""min": 10"#,
      #""min": "10""#,
      #"facts.json:4:68: error: "min" is text; a number was expected [wrong-type]"#),
    Mistake(
      "facts.json", #""min": 10, "max": 20"#,
      #""min": "10""#,
      #"facts.json:4:68: error: "min" is text; a number was expected [wrong-type]"#),
    Mistake(
      "facts.json", #""min": 10"#,
      #""min": 1e999"#,
      #"facts.json:4:68: error: "min" is too large a number [bad-range]"#),
    Mistake(
      "facts.json", #""min": 10"#,
      #""min": 21"#,
      #"facts.json:4:51: error: "min" must not be greater than "max" [empty-range]"#),
    Mistake(
      "facts.json", #""from": "2026-01-01""#,
      #""from": "2027-01-01""#,
      #"facts.json:7:17: error: "from" must be earlier than "before" [empty-range]"#),
    Mistake(
      "facts.json", #""from": "2026-01-01", "before": "2027-01-01""#,
      #""from": "2026""#,
      #"facts.json:7:34: error: "2026" is not a date; write it as 2026-12-02 [bad-date]"#),
    Mistake(
      "facts.json", #""max": 20"#,
      #""from": "2026-01-01""#,
      #"facts.json:4:51: error: "size" does not ask for a date [wrong-kind]"#,
      #"facts.json:4:61: error: unknown key "min" [unknown-key]"#),
  ])
  func conditionsSaySomething(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""size": "yes""#,
      #"facts.json:3:54: error: "size" has no options [wrong-kind]"#),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""how": ["yes"]"#,
      #"facts.json:3:54: error: "how" has no options [wrong-kind]"#),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""talks": { "min": 1 }"#,
      #"facts.json:3:54: error: "talks" does not ask for a number [wrong-kind]"#),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""day": { "max": 1 }"#,
      #"facts.json:3:54: error: "day" does not ask for a number [wrong-kind]"#),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""size": { "from": "2026-01-01" }"#,
      #"facts.json:3:54: error: "size" does not ask for a date [wrong-kind]"#),
  ])
  func conditionsFitTheKindOfTheQuestion(mistake: Mistake) throws {
    try mistake.check()
  }
}
