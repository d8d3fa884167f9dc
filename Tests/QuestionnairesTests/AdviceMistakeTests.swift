import Testing

/// Readings, days, guidance, drafts and fines.
@Suite struct AdviceMistakeTests {
  @Test(arguments: [
    Mistake(
      "readings.json", #""title": "Helping tools""#,
      #""titel": "Helping tools""#,
      #"readings.json:3:5: error: the key "title" is missing [missing-key]"#,
      #"readings.json:4:23: error: unknown key "titel"; did you mean "title"? "#
        + "[unknown-key]"),
    Mistake(
      "readings.json", #""text": "W""#,
      #""txt": "W""#,
      #"readings.json:5:19: error: the key "text" is missing [missing-key]"#,
      #"readings.json:5:35: error: unknown key "txt"; did you mean "text"? [unknown-key]"#),
    Mistake(
      "readings.json", #""choices": [{ "id": "wide", "text": "W" }, "#,
      #""choices": ["#,
      #"readings.json:3:5: error: a reading needs at least two "choices" [missing-key]"#),
    Mistake(
      "readings.json",
      #""choices": [{ "id": "wide", "text": "W" }, { "id": "narrow", "text": "N" }],"#,
      "",
      #"readings.json:3:5: error: a reading needs at least two "choices" [missing-key]"#,
      #"guidance/all.json:5:36: error: the reading "helper" has no choice "narrow" "#
        + "[unknown-name]"),
    Mistake(
      "timeline.json", #""day": "2026-08-02""#,
      #""day": "2026-08-32""#,
      #"timeline.json:3:29: error: "2026-08-32" is not a date; write it as 2026-12-02 "#
        + "[bad-date]"),
    Mistake(
      "timeline.json", #""when": { "fact": "new" }"#,
      #""whne": { "fact": "new" }"#,
      #"timeline.json:4:54: error: unknown key "whne"; did you mean "when"? "#
        + "[unknown-key]"),
    Mistake(
      "timeline.json", #""when": { "fact": "new" }"#,
      #""when": {}"#,
      "timeline.json:4:62: error: this condition says nothing [empty-condition]"),
    Mistake(
      "expectations.json", #""day": "2027-01-01""#,
      #""day": "2027-02-29""#,
      #"expectations.json:3:29: error: "2027-02-29" is not a date; write it as 2026-12-02 "#
        + "[bad-date]"),
    Mistake(
      "expectations.json", #""text": "the first""#,
      #""texts": "the first""#,
      #"expectations.json:4:5: error: the key "text" is missing [missing-key]"#,
      #"expectations.json:4:44: error: unknown key "texts"; did you mean "text"? [unknown-key]"#),
    Mistake(
      "guidance/all.json", #""topic": "supervision""#,
      #""topic": "control""#,
      #"guidance/all.json:4:32: error: "control" is not known for "topic"; use one of "#
        + #""supervision", "fines", "conformity", "impact", "registration", "incidents", "help", "#
        + #""data-protection", "themes", "spared" [unknown-value]"#),
    Mistake(
      "guidance/all.json", #""standing": "reading""#,
      #""standing": "opinion""#,
      #"guidance/all.json:6:19: error: "opinion" is not known for "standing"; use one "#
        + #"of "law", "guidelines", "draft", "reading", "unsettled" [unknown-value]"#),
    Mistake(
      "guidance/all.json", #""title": "T", "text": "T","#,
      #""title": "T","#,
      #"guidance/all.json:3:5: error: the key "text" is missing [missing-key]"#),
    Mistake(
      "drafts.json", #""from": "name""#,
      #""from": "names""#,
      #"drafts.json:7:36: error: "names" is not known for "from"; use one of "name", "#
        + #""summary", "roles", "findings", "assessor" [unknown-value]"#),
    Mistake(
      "drafts.json", #""hint": "H""#,
      #""hints": "H""#,
      #"drafts.json:8:49: error: unknown key "hints"; did you mean "hint"? [unknown-key]"#),
    Mistake(
      "drafts.json", #""label": "Name", "#,
      "",
      #"drafts.json:7:9: error: the key "label" is missing [missing-key]"#),
    Mistake(
      "requests.json", #""ask": "A""#,
      #""aks": "A""#,
      #"requests.json:3:5: error: the key "ask" is missing [missing-key]"#,
      #"requests.json:4:53: error: unknown key "aks"; did you mean "ask"? [unknown-key]"#),
    Mistake(
      "requests.json", #""of": "provider""#,
      #""of": "providr""#,
      #"requests.json:3:5: error: there is no role "providr"; did you mean "provider"? "#
        + "[unknown-name]"),
    Mistake(
      "requests.json", #""settles": ["talks"]"#,
      #""settles": ["talk"]"#,
      #"requests.json:3:5: error: there is no question "talk"; did you mean "talks"? "#
        + "[unknown-name]"),
    Mistake(
      "requests.json", #""duties": ["tell"]"#,
      #""duties": ["tel"]"#,
      #"requests.json:3:5: error: there is no duty "tel"; did you mean "tell"? [unknown-name]"#),
    Mistake(
      "requests.json", #""findings": ["must-tell"]"#,
      #""findings": ["must-tel"]"#,
      #"requests.json:3:5: error: there is no finding "must-tel"; did you mean "must-tell"? "#
        + "[unknown-name]"),
    Mistake(
      "requests.json", #"["art-1"]"#,
      #"["art-2"]"#,
      #"requests.json:3:5: error: there is no source "art-2"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "fines.json", #""id": "f2""#,
      #""id": "f7""#,
      #"fines.json:4:13: error: "f7" is not known for "id"; use one of "f1", "f2", "#
        + #""f3", "fg", "fn", "none" [unknown-value]"#),
    Mistake(
      "fines.json", #""amount": 15000000"#,
      #""amount": "15 million""#,
      #"fines.json:4:43: error: "amount" is text; a whole number was expected "#
        + "[wrong-type]"),
    Mistake(
      "fines.json", #""amount": 15000000"#,
      #""amount": -1"#,
      #"fines.json:3:5: error: "amount" must not be negative and "percent" lies between "#
        + "0 and 100 [bad-fine]"),
    Mistake(
      "fines.json", #""percent": 3"#,
      #""percent": 101"#,
      #"fines.json:3:5: error: "amount" must not be negative and "percent" lies between "#
        + "0 and 100 [bad-fine]"),
    Mistake(
      "fines.json", #"["sme"]"#,
      #"["tiny"]"#,
      #"fines.json:4:80: error: "tiny" is not known for "lowerFor"; use one of "large", "#
        + #""small-mid-cap", "sme", "none" [unknown-value]"#),
    Mistake(
      "fines.json", #""percent": 3"#,
      #""per-cent": 3"#,
      #"fines.json:3:5: error: the key "percent" is missing [missing-key]"#,
      #"fines.json:4:53: error: unknown key "per-cent"; did you mean "percent"? "#
        + "[unknown-key]"),
  ])
  func theirKeysAndValuesAreChecked(mistake: Mistake) throws {
    try mistake.check()
  }

  @Test(arguments: [
    Mistake(
      "readings.json", #""id": "wide""#,
      #""id": "narrow""#,
      #"readings.json:3:5: error: the choice "narrow" stands twice [duplicate-id]"#),
    Mistake(
      "readings.json", #""cites": ["art-1"]"#,
      #""cites": ["art-9"]"#,
      #"readings.json:3:5: error: there is no source "art-9"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "timeline.json", #""id": "end""#,
      #""id": "start""#,
      #"timeline.json:4:5: error: the day "start" stands twice; first in timeline.json, "#
        + "line 3 [duplicate-id]"),
    Mistake(
      "expectations.json", #""id": "sooner""#,
      #""id": "later""#,
      #"expectations.json:4:5: error: the expectation "later" stands twice; first in "#
        + "expectations.json, line 3 [duplicate-id]"),
    Mistake(
      "expectations.json", #""cites": ["art-1"]"#,
      #""cites": ["art-9"]"#,
      #"expectations.json:3:5: error: there is no source "art-9"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "timeline.json", #"{ "fact": "new" }"#,
      #"{ "fact": "newer" }"#,
      #"timeline.json:4:64: error: there is no fact "newer" [unknown-name]"#),
    Mistake(
      "timeline.json", #""cites": ["art-1"]"#,
      #""cites": ["art-9"]"#,
      #"timeline.json:3:5: error: there is no source "art-9"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "guidance/all.json", #""helper": "narrow""#,
      #""helpr": "narrow""#,
      #"guidance/all.json:5:36: error: there is no reading "helpr"; did you mean "#
        + #""helper"? [unknown-name]"#),
    Mistake(
      "guidance/all.json", #""helper": "narrow""#,
      #""helper": "narow""#,
      #"guidance/all.json:5:36: error: the reading "helper" has no choice "narow"; did "#
        + #"you mean "narrow"? [unknown-name]"#),
    Mistake(
      "guidance/all.json", #""reading": { "helper": "narrow" }"#,
      #""reading": "narrow""#,
      "guidance/all.json:5:47: error: text stands here; an object { … } was expected "
        + "[wrong-type]"),
    Mistake(
      "guidance/all.json", #""reading": { "helper": "narrow" }"#,
      #""reading": {}"#,
      #"guidance/all.json:5:36: error: write a reading as "reading": { "name": "choice" "#
        + "} [bad-reading]"),
    Mistake(
      "guidance/all.json", #""helper": "narrow""#,
      #""helper": ["narrow"]"#,
      #"guidance/all.json:5:59: error: "helper" is a list; text in double quotes was "#
        + "expected [wrong-type]"),
    Mistake(
      "guidance/all.json", #""helper": "narrow""#,
      #""Helper": "narrow""#,
      #"guidance/all.json:5:36: error: write a reading as "reading": { "name": "choice" "#
        + "} [bad-reading]"),
    Mistake(
      "guidance/all.json", #""cites": ["art-1"]"#,
      #""cites": ["art-9"]"#,
      #"guidance/all.json:3:5: error: there is no source "art-9"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "drafts.json", #"["how"]"#,
      #"["who"]"#,
      #"drafts.json:8:9: error: there is no question "who" [unknown-name]"#),
    Mistake(
      "drafts.json", #""cites": ["art-1"]"#,
      #""cites": ["art-9"]"#,
      #"drafts.json:3:5: error: there is no source "art-9"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "fines.json", #""cites": ["art-1"]"#,
      #""cites": ["art-9"]"#,
      #"fines.json:3:5: error: there is no source "art-9"; did you mean "art-1"? "#
        + "[unknown-name]"),
    Mistake(
      "readings.json", #""id": "helper""#,
      #""id": "Helper""#,
      #"readings.json:4:13: error: "Helper" is not a name; use lower-case words joined "#
        + "by hyphens, at most 60 characters [bad-id]"),
    Mistake(
      "sections/1.json", #""id": "day""#,
      #""id": "reading""#,
      #"sections/1.json:18:5: error: "reading" is a word of conditions; choose another "#
        + "id [bad-id]",
      #"facts.json:7:17: error: there is no question "day" [unknown-name]"#),
  ])
  func theirNamesStandOnceAndAreKnown(mistake: Mistake) throws {
    try mistake.check()
  }
}
