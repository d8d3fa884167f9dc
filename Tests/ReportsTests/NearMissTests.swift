import Assessments
import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Reports

/// What a report says about why it is not more.
@Suite struct NearMissTests {
  private func reasons(_ answers: KeyValuePairs<String, [String]>) throws -> [String] {
    let files = [
      (
        "questionnaire.json",
        #"""
        {"format":1,"id":"tiny","version":"1","title":"T","about":"A","lawAsOf":"2026-11-23",
         "language":"en","disclaimer":"D","sections":["s"]}
        """#
      ),
      (
        "sections/s.json",
        #"""
        {"section":"s","title":"S","questions":[
          {"id":"body","kind":"many-of","text":"T","statement":"Body data","findOut":"F","options":[
            {"id":"identifies","text":"Out of many"},
            {"id":"verifies","text":"One to one",
             "clears":{"cites":["one"],"because":"One to one is verification."}},
            {"id":"none","text":"Nothing","exclusive":true,
             "clears":{"cites":["one"],"because":"No body data."}}]},
          {"id":"areas","kind":"many-of","text":"T","statement":"Areas","findOut":"F","options":[
            {"id":"benefits","text":"Benefits","followUps":[
              {"id":"tasks","kind":"many-of","text":"T","statement":"Tasks","findOut":"F","options":[
                {"id":"decides","text":"Decides"},
                {"id":"none","text":"None of these","exclusive":true,
                 "clears":{"cites":["five"],"because":"No part in benefits."}}]}]},
            {"id":"none","text":"No area","exclusive":true,
             "clears":{"cites":["five"],"because":"In no area."}}]}]}
        """#
      ),
      (
        "findings.json",
        #"""
        {"findings":[
          {"id":"remote","tier":"high","title":"R","because":"B","standing":"law","cites":["one"],
           "when":{"body":"identifies"}},
          {"id":"benefit","tier":"high","title":"B","because":"B","standing":"law","cites":["five"],
           "when":{"tasks":"decides"}},
          {"id":"fine","tier":"minimal","title":"M","because":"B","standing":"law","cites":["in"],
           "when":{"not":{"any":[{"body":"identifies"},{"tasks":"decides"}]}}}]}
        """#
      ),
      (
        "sources.json",
        #"""
        {"sources":[
          {"id":"one","label":"Point 1","title":"T","address":"https://a.b","status":"law"},
          {"id":"five","label":"Point 5","title":"T","address":"https://a.b","status":"law"},
          {"id":"in","label":"Art. 2","title":"T","address":"https://a.b","status":"law"}]}
        """#
      ),
    ].map { SourceFile(path: $0, bytes: Array($1.utf8)) }
    let questionnaire = try #require(QuestionnaireReader.read(files).questionnaire)
    let now = try #require(Timestamp("2026-11-23T14:05:00Z"))
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    var assessment = Assessment(
      system: .init(name: "N", summary: "S"),
      provenance: .init(id: "tiny", version: "1", lawAsOf: day, logic: "0"), at: now)
    for (question, options) in answers {
      assessment.answer(
        try #require(QuestionID(question)),
        with: .choice(chosen: try options.map { try #require(OptionID($0)) }, maybe: []), at: now)
    }
    let report = Report(
      assessment: assessment,
      analysis: Analysis(
        Reasoner(questionnaire), assessment.fit(to: questionnaire).answers, on: day),
      madeWith: assessment.provenance, madeAt: now, programVersion: "1", words: .english)
    return report.clearedAbove.map(\.because)
  }

  /// What was chosen just outside a rule decides; that nothing else fits comes after it.
  @Test func theReasonThatDecidesComesFirst() throws {
    let reasons = try reasons(["body": ["verifies"], "areas": ["benefits"], "tasks": ["none"]])
    #expect(reasons == ["One to one is verification.", "No part in benefits."])
  }

  @Test func noneOfTheseStandsThereOnlyWhenNothingCameCloser() throws {
    #expect(
      try reasons(["body": ["verifies"], "areas": ["none"]]) == ["One to one is verification."])
    #expect(
      try reasons(["body": ["none"], "areas": ["none"]]).sorted() == [
        "In no area.", "No body data.",
      ])
  }

  /// Rules that people wrote are no AI, but beside a trained part they are no reason for anything.
  @Test func nobodyInsideIsToldWhyItWouldBeOutside() throws {
    let shipped = try Shipped()
    let macro = try #require(shipped.scenarios.first { $0.id.text == "short-macro" })
    var answers = macro.answers
    for (question, option) in [
      ("trained-part", "yes"), ("roles", "own-use-built"), ("based", "eu"), ("special", "none"),
      ("functions", "none"), ("red-lines", "none"), ("areas", "none"),
    ] {
      answers[try #require(QuestionID(question))] = .choice(
        chosen: [try #require(OptionID(option))], maybe: [])
    }
    let inside = try shipped.report(answers, on: macro.asOf)
    #expect(inside.headline.tier == .minimal)
    #expect(!inside.clearedAbove.contains { $0.because.contains("not an AI system") })
    for scenario in shipped.scenarios {
      let report = try shipped.report(scenario.answers, on: scenario.asOf)
      let wrong = report.cleared.filter { entry in
        report.questionnaire.findings.contains {
          $0.tier == .outside && $0.cites.first == entry.cites.first
        }
      }
      #expect(wrong.isEmpty, "\(scenario.id): \(wrong.map(\.because))")
    }
  }
}
