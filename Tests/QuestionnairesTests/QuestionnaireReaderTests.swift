import Questionnaires
import Testing

@Suite struct QuestionnaireReaderTests {
  @Test func theSampleHasNoMistakes() throws {
    let questionnaire = try Sample().questionnaire()
    #expect(
      questionnaire.outline.entries.map(\.question.id.text) == [
        "talks", "how", "size", "day", "places", "sure",
      ])
    #expect(questionnaire.sections.map(\.title) == ["First", "Second"])
  }

  @Test func allMistakesOfAllFilesAreToldInOneGo() throws {
    var sample = Sample()
    try sample.replace(#""version": "1""#, with: #""version": 1"#, in: "questionnaire.json")
    try sample.replace(#""unit": "EUR""#, with: #""unti": "EUR""#, in: "sections/1.json")
    try sample.replace(#""id": "day""#, with: #""id": "Day""#, in: "sections/1.json")
    try sample.replace(#""max": 20 }"#, with: #""max": 20, }"#, in: "facts.json")
    try sample.replace("2026-08-02", with: "2026-08-32", in: "findings.json")
    try sample.replace(#""standing": "law""#, with: #""standing": "draft""#, in: "findings.json")
    try sample.replace(#""fine": "f2""#, with: #""fine": 2"#, in: "duties/all.json")
    try sample.replace("https", with: "ftp", in: "sources.json")
    sample.add("notes.json", "{}")
    #expect(
      sample.problems == [
        #"questionnaire.json:2:43: error: "version" is a number; text in double quotes was "#
          + "expected [wrong-type]",
        #"sections/1.json:17:77: error: unknown key "unti"; did you mean "unit"? [unknown-key]"#,
        #"sections/1.json:18:13: error: "Day" is not a name; use lower-case words joined by "#
          + "hyphens, at most 60 characters [bad-id]",
        "facts.json:4:81: error: remove this comma: nothing follows it [json]",
        #"findings.json:3:5: error: a finding that is draft must say the "reading" taken and "#
          + #"what follows "otherwise" [missing-key]"#,
        #"findings.json:10:17: error: "2026-08-32" is not a date; write it as 2026-12-02 "#
          + "[bad-date]",
        #"duties/all.json:7:15: error: "fine" is a number; text in double quotes was expected "#
          + "[wrong-type]",
        "sources.json:3:5: error: an address must begin with https:// [bad-address]",
        "notes.json:1:1: warning: this file is not part of a questionnaire and is not read "
          + "[unknown-file]",
      ])
  }

  @Test func aQuestionnaireStartsWithItsCoverSheet() {
    let files = Sample().sourceFiles.filter { $0.path != "questionnaire.json" }
    let result = QuestionnaireReader.read(files)
    #expect(result.questionnaire == nil)
    #expect(
      result.problems.map(\.formatted) == [
        "questionnaire.json:1:1: error: the file questionnaire.json is missing; every "
          + "questionnaire starts there [missing-file]"
      ])
  }

  @Test(arguments: [
    "readme.json", "sections.json", "sections/deep/1.json", "extra/facts.json",
    "facts/more/1.json", "Facts.json",
  ])
  func aFileWithoutAPartIsPointedOutAndNotRead(path: String) throws {
    var sample = Sample()
    sample.add(path, "not JSON")
    #expect(
      sample.problems == [
        "\(path):1:1: warning: this file is not part of a questionnaire and is not read "
          + "[unknown-file]"
      ])
    _ = try sample.questionnaire()
  }

  @Test(arguments: ["facts/more.json", "facts/sub.json"])
  func aPartMayBeOneFileOrAFolder(path: String) throws {
    var sample = Sample()
    sample.add(
      path, #"{ "facts": [{ "id": "small", "text": "T", "when": { "size": { "max": 9 } } }] }"#)
    let questionnaire = try sample.questionnaire()
    #expect(questionnaire.facts.map(\.id.text) == ["talking", "big", "new", "odd", "small"])
  }

  @Test func aFileThatCannotBeUnderstoodHidesNoOtherMistakes() throws {
    var sample = Sample()
    try sample.replace(#""facts": ["#, with: #""facts": ("#, in: "facts.json")
    try sample.replace(#""status": "law""#, with: #""status": "lex""#, in: "sources.json")
    #expect(
      sample.problems == [
        #"facts.json:2:12: error: found "(" where a value was expected [json]"#,
        #"sources.json:5:17: error: "lex" is not known for "status"; use one of "law", "#
          + #""guidelines", "draft", "other" [unknown-value]"#,
      ])
  }

  @Test func aWindowsFileWithWideCharactersIsCountedAsEditorsDo() {
    var files = Sample().sourceFiles
    files.append(
      SourceFile(
        path: "facts/wide.json",
        bytes: Array("{\r\n\t\"facts\": [\r\n\t\t{ \"id\": \"ä😀\" }\r\n] }".utf8)))
    #expect(
      QuestionnaireReader.read(files).problems.map(\.formatted) == [
        #"facts/wide.json:3:3: error: the key "text" is missing [missing-key]"#,
        #"facts/wide.json:3:3: error: the key "when" is missing [missing-key]"#,
        #"facts/wide.json:3:11: error: "ä😀" is not a name; use lower-case words joined by "#
          + "hyphens, at most 60 characters [bad-id]",
      ])
  }
}
