import Questionnaires
import Satisfiability

/// Works out what changes when one disputed point is read otherwise. Only what can change at all is
/// searched for; all else is as in the outcome that is known.
struct Rereading {
  private let reasoner: Reasoner
  private let outcome: Outcome
  private let reach: ReadingReach
  /// The clauses with the answers; every point may be read in every way.
  private let solver: Solver
  private let literals: [Encoding.DutyLiterals]

  init(_ analysis: Analysis) {
    reasoner = analysis.reasoner
    outcome = analysis.outcome
    reach = ReadingReach(reasoner, analysis.answers)
    var solver = reasoner.encoding.solver
    for clause in reasoner.encoding.clauses(of: analysis.answers) { solver.addClause(clause) }
    self.solver = solver
    let duties = reasoner.encoding.duties
    literals = reasoner.encoding.size(toldBy: analysis.answers)?.put(into: duties) ?? duties
  }

  /// What another choice of the reading with this number leads to.
  func consequence(of choice: ChoiceID, in reading: Int) -> OtherReading.Consequence {
    let encoding = reasoner.encoding
    let tiers = Tier.allCases.filter { hangs(encoding.worst[$0], on: reading) }
    let findings = outcome.findings.indices.filter {
      outcome.findings[$0].finding.tier != nil
        && reach.hangs(encoding.findings[$0].holds, on: reading)
    }
    let duties = outcome.duties.indices.filter { number in
      literals[number].targets.contains { reach.hangs($0, on: reading) }
    }
    if tiers.isEmpty, findings.isEmpty, duties.isEmpty { return .nothing }

    var survey = Survey(solver: solver(choice, reading))
    survey.settle(
      tiers.compactMap { encoding.worst[$0] } + findings.map { encoding.findings[$0].holds }
        + duties.flatMap { literals[$0].targets })
    let possible = Tier.allCases.filter { tier in
      guard tiers.contains(tier) else { return outcome.possibleTiers.contains(tier) }
      return encoding.worst[tier].map { survey.status(of: $0) != .ruledOut } ?? false
    }
    guard possible == outcome.possibleTiers else { return .tiers(TierRange(possible)) }
    let findingsDiffer = findings.contains {
      outcome.findings[$0].status != survey.status(of: encoding.findings[$0].holds)
    }
    if findingsDiffer { return .findings }
    let dutiesDiffer = duties.contains { number in
      let here = outcome.duties[number]
      let there = reasoner.state(of: here.duty, literals[number], in: survey)
      return here.status != there.status
        || (here.status != .ruledOut && here.starts.map(\.day) != there.starts.map(\.day))
    }
    return dutiesDiffer ? .duties : .nothing
  }

  private func hangs(_ literal: Literal?, on reading: Int) -> Bool {
    literal.map { reach.hangs($0, on: reading) } ?? false
  }

  /// The clauses with one point read in this way and all others as they were.
  private func solver(_ choice: ChoiceID, _ number: Int) -> Solver {
    var solver = solver
    for (other, reading) in reasoner.questionnaire.readings.enumerated() {
      let taken = reasoner.readings[reading.id] ?? reading.choices.first?.id
      guard let read = other == number ? choice : taken else { continue }
      if let literal = reasoner.encoding.readings[reading.id]?[read] { solver.addClause(literal) }
    }
    return solver
  }
}
