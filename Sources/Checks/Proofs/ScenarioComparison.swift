import Questionnaires
package import Reasoning
package import Scenarios

/// Holds what a scenario promises against what its answers lead to.
package enum ScenarioComparison {
  /// One sentence for each promise that is not kept.
  package static func differences(_ scenario: Scenario, _ reasoner: Reasoner) -> [String] {
    let outcome = reasoner.outcome(of: scenario.answers, on: scenario.asOf)
    let expect = scenario.expect
    var differences: [String] = []
    let accepted = [expect.tier] + expect.alsoAcceptable
    if expect.possible == nil {
      if !(outcome.isSettled && outcome.tier.map(accepted.contains) ?? false) {
        differences.append(
          "expected \(list(accepted, " or ")), found \(list(outcome.possibleTiers, " or "))")
      }
    } else if !(outcome.tier.map(accepted.contains) ?? false) {
      differences.append(
        "expected at least \(list(accepted, " or ")), found \(list(outcome.possibleTiers, ", "))")
    }
    if let possible = expect.possible, Set(possible) != Set(outcome.possibleTiers) {
      differences.append(
        "expected the possible tiers \(list(possible, ", ")), found "
          + list(outcome.possibleTiers, ", "))
    }
    for (id, status) in expect.findings where outcome[id]?.status != status {
      let found = outcome[id]?.status.rawValue ?? "missing"
      differences.append("expected \"\(id)\" to be \(status.rawValue), found \(found)")
    }
    for (id, status) in expect.duties {
      let found = outcome.duties.first { $0.duty.id == id }?.status ?? .ruledOut
      guard found != status else { continue }
      differences.append(
        "expected the duty \"\(id)\" to be \(status.rawValue), found \(found.rawValue)")
    }
    if let counted = expect.counted {
      let found = outcome.duties.filter { $0.status == .established && $0.counts }
        .map(\.duty.id)
      if Set(found) != Set(counted) {
        differences.append(
          "expected the counted duties \(names(counted)), found \(names(found))")
      }
    }
    for (id, status) in expect.guidance {
      let found = outcome.guidance.first { $0.subject.id == id }?.status ?? .ruledOut
      guard found != status else { continue }
      differences.append(
        "expected the guidance \"\(id)\" to be \(status.rawValue), found \(found.rawValue)")
    }
    differences += missingSources(expect, reasoner.questionnaire)
    for (id, status) in expect.roles where outcome.roles[id] != status {
      let found = outcome.roles[id]?.rawValue ?? "missing"
      differences.append(
        "expected the role \"\(id)\" to be \(status.rawValue), found \(found)")
    }
    for (name, day) in expect.from {
      let days =
        outcome.findings.filter { $0.finding.id.text == name }.flatMap(\.starts)
        .map { $0.from.map { .from($0) } ?? .never }
        + outcome.duties.filter { $0.duty.id.text == name }.flatMap(\.starts).map(\.day)
      guard days != [day] else { continue }
      differences.append(
        "expected \"\(name)\" from \(words(day)), found "
          + days.map { words($0) }.joined(separator: " or "))
    }
    for question in expect.open where !outcome.open.contains(question) {
      differences.append("expected \"\(question)\" to be open")
    }
    for question in expect.notAsked {
      guard let number = reasoner.questionnaire.outline.number(of: question),
        outcome.relevance[number] != .ruledOut
      else { continue }
      differences.append("expected \"\(question)\" not to be asked")
    }
    if let most = expect.atMost, outcome.progress.answered > most {
      differences.append(
        "expected at most \(most) screens, found \(outcome.progress.answered)")
    }
    for question in outcome.open where scenario.answers[question] == nil {
      differences.append("\"\(question)\" is asked and has no answer")
    }
    for question in outcome.setAside {
      differences.append("\"\(question)\" has an answer and is not asked")
    }
    return differences
  }

  private static func missingSources(
    _ expect: Scenario.Expectation, _ questionnaire: Questionnaire
  ) -> [String] {
    expect.cites.flatMap { name, sources in
      let cited =
        questionnaire.duties.filter { $0.id.text == name }.flatMap(\.cites)
        + questionnaire.advice.guidance.filter { $0.id.text == name }.flatMap(\.cites)
      return sources.filter { !cited.contains($0) }.map { "expected \"\(name)\" to cite \"\($0)\"" }
    }
  }

  private static func names(_ ids: [DutyID]) -> String {
    ids.isEmpty ? "none" : ids.map(\.text).sorted().joined(separator: ", ")
  }

  private static func list(_ tiers: [Tier], _ separator: String) -> String {
    tiers.isEmpty ? "no tier" : tiers.map(\.rawValue).joined(separator: separator)
  }

  private static func words(_ day: Duty.Day) -> String {
    switch day {
    case .from(let day): day.description
    case .undated: "no day"
    case .never: "never"
    }
  }
}
