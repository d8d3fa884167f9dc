package import Questionnaires

/// Two questions with a follow-up, a fact, findings of two tiers and a duty, without texts to read. For
/// tests that put the part that they are about in its place.
package struct TinyQuestionnaire {
  package var questions = #"""
    {"id":"kind","kind":"one-of","text":"T","statement":"S","findOut":"F","options":[
      {"id":"a","text":"A","followUps":[
        {"id":"more","kind":"one-of","text":"T","statement":"S","findOut":"F","options":[
          {"id":"yes","text":"Y"},{"id":"no","text":"N"}]}]},
      {"id":"b","text":"B"}]},
    {"id":"later","kind":"many-of","text":"T","statement":"S","findOut":"F",
     "askWhen":{"fact":"is-a"},"options":[
      {"id":"x","text":"X"},{"id":"none","text":"None","exclusive":true}]}
    """#
  package var facts = #"{"id":"is-a","text":"it is a","when":{"kind":"a"}}"#
  package var findings = #"""
    {"id":"bad","tier":"high","title":"T","because":"B","standing":"law","cites":["s"],
     "when":{"more":"yes","later":"x"}},
    {"id":"fine","tier":"minimal","title":"T","because":"B","standing":"law","cites":["s"],
     "when":{"any":[{"kind":"b"},{"more":"no"},{"later":"none"}]}}
    """#
  package var duties = #"""
    {"id":"do","binds":"must","roles":["r"],"title":"T","do":"D","reference":"Art. 1","fine":"none",
     "standing":"law","when":{"fact":"is-a"},"starts":[{"from":"2027-12-02"}]}
    """#
  package var roles = #"{"id":"r","title":"R"}"#
  package var sources =
    #"{"id":"s","label":"L","title":"T","address":"https://a.b","status":"law"}"#
  package var scenarios: [String] = []
  package var expectations: String?
  package var guidance: String?

  package init() {}

  package var files: [SourceFile] {
    let parts = [
      (
        "questionnaire.json",
        #"""
        {"format":1,"id":"tiny","version":"1","title":"T","about":"A","lawAsOf":"2026-11-23",
         "language":"en","disclaimer":"D","sections":["s"],"roles":[
        """# + roles + "]}"
      ),
      ("sections/s.json", #"{"section":"s","title":"S","questions":["# + questions + "]}"),
      ("facts.json", #"{"facts":["# + facts + "]}"),
      ("findings.json", #"{"findings":["# + findings + "]}"),
      ("duties.json", #"{"duties":["# + duties + "]}"),
      ("sources.json", #"{"sources":["# + sources + "]}"),
    ]
    let scenarioParts = scenarios.enumerated().map { ("scenarios/\($0).json", $1) }
    let expected = expectations.map { [("expectations.json", #"{"expectations":["# + $0 + "]}")] }
    let known = guidance.map { [("guidance.json", #"{"guidance":["# + $0 + "]}")] }
    return (parts + (expected ?? []) + (known ?? []) + scenarioParts).map {
      SourceFile(path: $0, bytes: Array($1.utf8))
    }
  }
}
