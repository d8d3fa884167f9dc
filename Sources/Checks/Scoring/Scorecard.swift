package import Questionnaires
package import Scenarios

/// How well a tool's answers fit the scenarios of a questionnaire, beside answers that look at nothing.
package struct Scorecard: Sendable {
  /// How many cases came out how.
  package struct Counts: Equatable, Sendable {
    package internal(set) var cases = 0
    package internal(set) var right = 0
    package internal(set) var tooLow = 0
    package internal(set) var tooHigh = 0
    package internal(set) var unanswered = 0

    mutating func add(_ verdict: Verdict) {
      cases += 1
      switch verdict {
      case .right: right += 1
      case .tooLow: tooLow += 1
      case .tooHigh: tooHigh += 1
      case .unanswered: unanswered += 1
      }
    }
  }

  /// One article: in how many cases it is promised and named, or promised not to hold and named.
  package struct Article: Equatable, Sendable {
    package let label: String
    package internal(set) var promised = 0
    package internal(set) var named = 0
    package internal(set) var excluded = 0
    package internal(set) var wronglyNamed = 0
  }

  /// A case that came out wrong.
  package struct Miss: Equatable, Sendable {
    package let id: ScenarioID
    package let title: String
    package let expected: [Tier]
    package let given: Tier
    package let verdict: Verdict
  }

  /// A line that is not counted.
  package struct Stray: Equatable, Sendable {
    package let line: Int
    package let id: String
    /// A line before it answers the same case; otherwise there is no such case.
    package let isRepeated: Bool
  }

  package let total: Counts
  /// By the tier that the case expects, the worst first; tiers without cases are left out.
  package let byTier: [(tier: Tier, counts: Counts)]
  /// How many cases are right when the same tier is given to all, the mildest first.
  package let trivial: [(tier: Tier, right: Int)]
  /// Only what cases promise, and only cases whose answer says something about findings.
  package let articles: [Article]
  package let misses: [Miss]
  /// Cases without a line.
  package let missing: [ScenarioID]
  /// Lines that are not counted.
  package let strays: [Stray]
  /// Names of findings that nothing here has, each once.
  package let unknownFindings: [String]
  /// Cases that are in dispute and therefore not scored.
  package let disputed: Int

  /// `given` are the answers with the numbers of their lines. The first one for a case counts.
  package init(
    _ questionnaire: Questionnaire, _ scenarios: [Scenario],
    given: [(line: Int, answer: GivenAnswer)]
  ) {
    let scored = scenarios.filter { $0.disputed == nil }
    let names = Set(scenarios.map(\.id.text))
    var answers: [String: GivenAnswer] = [:]
    var strays: [Stray] = []
    for (line, answer) in given {
      if names.contains(answer.id), answers[answer.id] == nil {
        answers[answer.id] = answer
      } else {
        strays.append(Stray(line: line, id: answer.id, isRepeated: names.contains(answer.id)))
      }
    }
    self.strays = strays
    disputed = scenarios.count - scored.count
    missing = scored.map(\.id).filter { answers[$0.text] == nil }

    var total = Counts()
    var byTier: [Tier: Counts] = [:]
    var misses: [Miss] = []
    var articles = ArticleCounts(questionnaire)
    for scenario in scored {
      let answer = answers[scenario.id.text]
      let verdict = Verdict(answer?.tier, for: scenario.expect)
      total.add(verdict)
      byTier[scenario.expect.tier, default: Counts()].add(verdict)
      if let given = answer?.tier, verdict != .right {
        misses.append(
          Miss(
            id: scenario.id, title: scenario.title,
            expected: [scenario.expect.tier] + scenario.expect.alsoAcceptable, given: given,
            verdict: verdict))
      }
      if let findings = answer?.findings { articles.add(scenario.expect, named: findings) }
    }
    self.total = total
    self.byTier = Tier.allCases.reversed().compactMap { tier in byTier[tier].map { (tier, $0) } }
    trivial = Tier.allCases.map { tier in
      (tier, scored.count { Verdict(tier, for: $0.expect) == .right })
    }
    self.misses = misses
    self.articles = articles.rows
    unknownFindings = articles.unknown
  }
}
