package import Questionnaires

extension Scenario {
  /// The same system with something different about it, which its story tells.
  ///
  /// - Parameters:
  ///   - changed: the questions whose facts the story now tells anew.
  ///   - tier: where the answers lead.
  package func changed(
    story: String, answers: Answers, changed: [QuestionID], tier: Tier
  ) -> Scenario {
    let expect = Expectation(
      tier: tier, alsoAcceptable: [], possible: nil, findings: [], duties: [],
      counted: nil, guidance: [], roles: [], from: [], cites: [], open: [], notAsked: [],
      atMost: nil)
    let teaching = teaching.map { teaching in
      let kept = teaching.told.filter { answers[$0] != nil && !changed.contains($0) }
      return Teaching(
        id: teaching.id, level: teaching.level, topics: teaching.topics,
        confusion: teaching.confusion, hint: nil, explanation: teaching.explanation,
        told: kept + changed, notTold: teaching.notTold, reasons: [:])
    }
    return Scenario(
      id: id, title: title, asOf: asOf, story: story, source: source, answers: answers,
      expect: expect, disputed: nil, kind: kind, teaching: teaching, place: place)
  }
}
