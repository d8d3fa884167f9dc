import Questionnaires
import Reasoning
import Testing

/// Which of several equal changes is named, and which are offered beside it.
@Suite struct NaturalChangeTests {
  private let reasoner: Reasoner
  private let today: CalendarDate

  init() throws {
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
          {"id":"told","kind":"one-of","text":"T","statement":"Told","findOut":"F","options":[
            {"id":"no","text":"No"},{"id":"plainly","text":"Plainly"},{"id":"odd","text":"Odd law"}]},
          {"id":"uses","kind":"many-of","text":"T","statement":"Uses","findOut":"F","options":[
            {"id":"hiring","text":"Hiring"},{"id":"chat","text":"Chat"},{"id":"lifts","text":"Lifts"},
            {"id":"none","text":"None","exclusive":true}]}]}
        """#
      ),
      (
        "findings.json",
        #"""
        {"findings":[
          {"id":"hire","tier":"high","title":"T","because":"B","standing":"law","cites":["s"],
           "when":{"uses":"hiring"}},
          {"id":"lift","tier":"high","title":"T","because":"B","standing":"law","cites":["s"],
           "when":{"uses":"lifts"}},
          {"id":"tell","tier":"limited","title":"T","because":"B","standing":"law","cites":["s"],
           "when":{"told":"no"}},
          {"id":"fine","tier":"minimal","title":"T","because":"B","standing":"law","cites":["s"],
           "when":{"not":{"told":"no"}}}]}
        """#
      ),
      (
        "sources.json",
        #"{"sources":[{"id":"s","label":"L","title":"T","address":"https://a.b","status":"law"}]}"#
      ),
    ].map { SourceFile(path: $0, bytes: Array($1.utf8)) }
    reasoner = Reasoner(try #require(QuestionnaireReader.read(files).questionnaire))
    today = try #require(CalendarDate(iso: "2026-11-23"))
  }

  private func choice(_ ids: String...) throws -> Answer {
    .choice(chosen: try ids.map { try #require(OptionID($0)) }, maybe: [])
  }

  private func changes(_ uses: Answer) throws -> [WhatIf] {
    Analysis(
      reasoner,
      [
        try #require(QuestionID("told")): try choice("no"),
        try #require(QuestionID("uses")): uses,
      ], on: today
    ).whatIf
  }

  @Test func theFirstOptionThatDoesIsNamedAndTheOthersAreOffered() throws {
    let change = try #require(
      try changes(choice("none")).first { $0.tier == .minimal }?.changes.first)
    #expect(change.answer == (try choice("plainly")))
    #expect(change.others == [try choice("odd")])
  }

  @Test func whatIsChosenStaysAndOneThingIsAdded() throws {
    let found = try #require(try changes(choice("chat")).first { $0.tier == .high })
    #expect(found.changes.map(\.answer) == [try choice("hiring", "chat")])
    #expect(found.changes.first?.others == [try choice("chat", "lifts")])
    #expect(found.adds.map(\.text) == ["hire"])
    #expect(!found.addsAreExamples)
  }

  @Test func noneOfTheseGivesWay() throws {
    let found = try #require(try changes(choice("none")).first { $0.tier == .high })
    #expect(found.changes.map(\.answer) == [try choice("hiring")])
    #expect(found.changes.first?.others == [try choice("lifts")])
  }

  /// Where a follow-up decides through which finding the tier comes about, one of them is an example.
  @Test func severalFindingsBehindOneAnswerAreExamples() throws {
    let answers = [try #require(QuestionID("told")): try choice("no")]
    let tiers = reasoner.outcome(of: answers, on: today).possibleTiers
    #expect(tiers == [.limited, .high])
    let found = Analysis(reasoner, answers, on: today).whatIf
    #expect(found.map(\.tier) == [.minimal])
    #expect(found.first?.addsAreExamples == false)
    #expect(found.first?.adds.map(\.text) == ["fine"])
  }
}
