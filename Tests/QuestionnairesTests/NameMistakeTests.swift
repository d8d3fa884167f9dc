import Testing

/// Names: written well, standing once, and known.
@Suite struct NameMistakeTests {
  @Test(arguments: [
    Mistake(
      "questionnaire.json", #""id": "sample""#,
      #""id": "Sample""#,
      #"questionnaire.json:2:22: error: "Sample" is not a name; use lower-case words "#
        + "joined by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "size""#,
      #""id": "the size""#,
      #"sections/1.json:17:13: error: "the size" is not a name; use lower-case words "#
        + "joined by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "size""#,
      #""id": "size-""#,
      #"sections/1.json:17:13: error: "size-" is not a name; use lower-case words "#
        + "joined by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "size""#,
      #""id": "si--ze""#,
      #"sections/1.json:17:13: error: "si--ze" is not a name; use lower-case words "#
        + "joined by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "day""#,
      #""id": "dáy""#,
      #"sections/1.json:18:13: error: "dáy" is not a name; use lower-case words joined "#
        + "by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "day""#,
      #""id": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
      "sections/1.json:18:13: error: "
        + #""aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is not a name; "#
        + "use lower-case words joined by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sources.json", #""id": "art-1""#,
      #""id": "art_1""#,
      #"sources.json:4:13: error: "art_1" is not a name; use lower-case words joined by "#
        + "hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "day""#,
      #""id": "all""#,
      #"sections/1.json:18:5: error: "all" is a word of conditions; choose another id "#
        + "[bad-id]",
      #"facts.json:7:17: error: there is no question "day" [unknown-name]"#),
    Mistake(
      "sections/1.json", #"{ "id": "no""#,
      #"{ "id": "unsure""#,
      #"sections/1.json:14:9: error: "unsure" is reserved: "Not sure" is added to every "#
        + "question by itself [bad-id]"),
  ])
  func namesAreLowerCaseWordsJoinedByHyphens(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "questionnaire.json", #"["first", "second"]"#,
      #"["first", "second", "first"]"#,
      #"questionnaire.json:4:35: error: the section "first" is listed twice "#
        + "[duplicate-id]"),
    Mistake(
      "questionnaire.json", #""title": "Provider" }"#,
      #""title": "Provider" }, { "id": "provider", "title": "P" }"#,
      #"questionnaire.json:5:56: error: the role "provider" stands twice [duplicate-id]"#),
    Mistake(
      "sections/2.json", #""section": "second""#,
      #""section": "first""#,
      #"questionnaire.json:4:25: error: there is no section "second" in sections/ "#
        + "[unknown-name]",
      #"sections/2.json:1:1: error: the section "first" stands twice; first in "#
        + "sections/1.json, line 1 [duplicate-id]"),
    Mistake(
      "sections/2.json", #""id": "places""#,
      #""id": "size""#,
      #"sections/2.json:4:5: error: the question "size" stands twice; first in "#
        + "sections/1.json, line 17 [duplicate-id]",
      #"facts.json:11:66: error: there is no question "places" [unknown-name]"#),
    Mistake(
      "sections/1.json", #""id": "how""#,
      #""id": "talks""#,
      #"sections/1.json:11:13: error: the question "talks" stands twice; first in "#
        + "sections/1.json, line 4 [duplicate-id]",
      #"drafts.json:8:9: error: there is no question "how" [unknown-name]"#),
    Mistake(
      "sections/2.json", #""id": "school""#,
      #""id": "work""#,
      #"sections/2.json:9:9: error: the option "work" stands twice [duplicate-id]"#),
    Mistake(
      "facts.json", #""id": "new""#,
      #""id": "talking""#,
      #"facts.json:5:5: error: the fact "talking" stands twice; first in facts.json, "#
        + "line 3 [duplicate-id]",
      #"facts.json:11:47: error: there is no fact "new" [unknown-name]"#,
      #"findings.json:11:31: error: there is no fact "new" [unknown-name]"#,
      #"duties/all.json:6:30: error: there is no fact "new" [unknown-name]"#,
      #"timeline.json:4:64: error: there is no fact "new" [unknown-name]"#),
    Mistake(
      "findings.json", "\"cites\": [\"art-1\"], \"because\": \"B\" }\n",
      "\"cites\": [\"art-1\"], \"because\": \"B\" },\n { \"id\": \"small\", \"when\": { \"fact\": \"new\" "
        + "}, \"because\": \"B\" }\n",
      #"findings.json:8:29: error: the exception "small" stands twice [duplicate-id]"#),
  ])
  func namesStandOnce(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "questionnaire.json", #""second""#,
      #""secnd""#,
      #"questionnaire.json:4:25: error: there is no section "secnd" in sections/; did "#
        + #"you mean "second"? [unknown-name]"#,
      #"sections/2.json:1:1: error: the section "second" is not named in "sections" of "#
        + "questionnaire.json [unlisted-section]"),
    Mistake(
      "questionnaire.json", #", "second""#,
      "",
      #"sections/2.json:1:1: error: the section "second" is not named in "sections" of "#
        + "questionnaire.json [unlisted-section]"),
    Mistake(
      "sections/1.json", #""cites": ["art-1"], "findOut""#,
      #""cites": ["art-2"], "findOut""#,
      #"sections/1.json:4:5: error: there is no source "art-2"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "sections/1.json", #""cites": ["art-1"], "because""#,
      #""cites": ["recital-12"], "because""#,
      #"sections/1.json:14:9: error: there is no source "recital-12" [unknown-name]"#),
    Mistake(
      "sections/2.json", #""fact": "talking""#,
      #""fact": "walking""#,
      #"sections/2.json:2:56: error: there is no fact "walking"; did you mean "#
        + #""talking"? [unknown-name]"#),
    Mistake(
      "sections/2.json", #""fact": "big""#,
      #""fact": "enormous""#,
      #"sections/2.json:6:39: error: there is no fact "enormous" [unknown-name]"#),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""talk": "yes""#,
      #"facts.json:3:54: error: there is no question "talk"; did you mean "talks"? "#
        + "[unknown-name]"),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""talks": "yse""#,
      #"facts.json:3:54: error: "talks" has no option "yse"; did you mean "yes"? "#
        + "[unknown-name]"),
    Mistake(
      "facts.json", #""talks": "yes""#,
      #""talks": ["no", "perhaps"]"#,
      #"facts.json:3:54: error: "talks" has no option "perhaps" [unknown-name]"#),
    Mistake(
      "facts.json", #"{ "fact": "new" }"#,
      #"{ "fact": "news" }"#,
      #"facts.json:11:47: error: there is no fact "news"; did you mean "new"? "#
        + "[unknown-name]"),
    Mistake(
      "findings.json", #""borneBy": ["provider"]"#,
      #""borneBy": ["providers"]"#,
      #"findings.json:3:5: error: there is no role "providers"; did you mean "#
        + #""provider"? [unknown-name]"#),
    Mistake(
      "findings.json", "\"cites\": [\"art-1\"], \"because\": \"B\" }\n",
      "\"cites\": [\"art-l\"], \"because\": \"B\" }\n",
      #"findings.json:7:36: error: there is no source "art-l"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "questionnaire.json", #"{ "id": "provider", "title""#,
      #"{ "id": "provider", "countsAs": "provder", "title""#,
      #"questionnaire.json:5:13: error: there is no role "provder"; did you mean "#
        + #""provider"? [unknown-name]"#),
    Mistake(
      "questionnaire.json", #"{ "id": "provider", "title""#,
      #"{ "id": "provider", "countsAs": "provider", "title""#,
      #"questionnaire.json:5:13: error: "provider" counts as "provider", which counts as "#
        + #"another role or as itself; name the role whose duties are meant [bad-role]"#),
    Mistake(
      "questionnaire.json", #"{ "id": "provider", "title""#,
      #"{ "id": "provider", "when": { "fact": "nowhere" }, "title""#,
      #"questionnaire.json:5:43: error: there is no fact "nowhere" [unknown-name]"#),
    Mistake(
      "duties/all.json", #""roles": ["provider"]"#,
      #""roles": ["importer", "provider"]"#,
      #"duties/all.json:3:5: error: there is no role "importer" [unknown-name]"#),
    Mistake(
      "duties/all.json", #""cites": ["art-1"]"#,
      #""cites": ["art-1", "art-11"]"#,
      #"duties/all.json:3:5: error: there is no source "art-11"; did you mean "art-1"? "#
        + "[unknown-name]"),
  ])
  func namesMustBeKnown(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "sections/1.json", #", "statement": "It talks""#,
      "",
      #"sections/1.json:4:5: error: the key "statement" is missing [missing-key]"#),
    Mistake(
      "sections/2.json", #""title": "Second""#,
      #""titel": "Second""#,
      #"sections/2.json:1:1: error: the key "title" is missing [missing-key]"#,
      #"sections/2.json:2:24: error: unknown key "titel"; did you mean "title"? "#
        + "[unknown-key]"),
    Mistake(
      "facts.json", #""text": "it is new""#,
      #""text": 1"#,
      #"facts.json:6:28: error: "text" is a number; text in double quotes was expected "#
        + "[wrong-type]"),
    Mistake(
      "sections/2.json", #""text": "At work""#,
      #""text": """#,
      #"sections/2.json:8:33: error: "text" is empty [empty-text]"#),
    Mistake(
      "sources.json", #""status": "law""#,
      #""status": "lore""#,
      #"sources.json:5:17: error: "lore" is not known for "status"; use one of "law", "#
        + #""guidelines", "draft", "other" [unknown-value]"#),
    Mistake(
      "questionnaire.json", #""title": "Provider""#,
      #""title": []"#,
      #"questionnaire.json:5:42: error: "title" is a list; text in double quotes was "#
        + "expected [wrong-type]"),
  ])
  func aNameWhoseOwnerHasAMistakeIsNoSecondMistake(mistake: Mistake) throws {
    try mistake.check()
  }
}
