package import Questionnaires
package import Satisfiability

/// A questionnaire as clauses, with the literals that stand for its parts.
package struct Encoding: Sendable {
  package struct FindingLiterals: Sendable {
    /// The finding, exceptions considered.
    package let holds: Literal
    package let when: Literal
    package let unless: [Literal]
    package let grace: [Literal]
  }

  package struct DutyLiterals: Sendable {
    package let holds: Literal
    /// Nil for a start without a condition.
    package let starts: [Literal?]
    /// The condition that the duty names is known to be met; nil when nothing tells.
    package let settled: Literal?
    /// All of them.
    let targets: [Literal]

    init(
      _ duty: Duty, _ encoder: inout Encoder, reading: (Condition) -> Condition = { $0 }
    ) {
      holds = encoder.literal(reading(duty.when))
      starts = duty.starts.map { start in start.when.map { encoder.literal(reading($0)) } }
      settled = duty.settledWhen.map { encoder.literal(reading($0)) }
      targets = [holds] + (starts + [settled]).compactMap { $0 }
    }
  }

  package let solver: Solver
  /// By number in the outline: the question is asked.
  package let relevance: [Literal]
  package let findings: [FindingLiterals]
  package let duties: [DutyLiterals]
  /// By number: the day, the guidance, the form concerns the person.
  package let timeline: [Literal]
  package let guidance: [Literal]
  package let forms: [Literal]
  /// It is not launched yet; nil when that makes no difference.
  package let launch: Literal?
  /// The person has the role; only for roles with a condition.
  package let roles: [RoleID: Literal]
  /// The tier is the worst that is reached.
  package let worst: [Tier: Literal]
  /// No finding with a tier holds.
  package let silence: Literal
  /// By number in the outline, then by number of the option: the option is true.
  package let options: [[Literal]]
  package let readings: [ReadingID: [ChoiceID: Literal]]
  package let bounds: [[Bound: Literal]]
  /// What the other literals are made of, each gate after those it reads.
  package let gates: [Gate]
  package let truth: Literal
  /// Everything an outcome speaks of.
  package let targets: [Literal]
  /// By number: at least so many questions are asked; empty unless they are to be counted.
  package let askedAtLeast: [Literal]
  private let sizes: [QuestionID: [OptionID: ToldSize]]
  private let outline: Outline

  /// Adds to the clauses of a solver. An encoding that is only for tiers leaves out the conditions on
  /// which no tier, finding or question depends: duties, advice, roles, and from when something
  /// applies.
  package init(
    _ questionnaire: Questionnaire, countsQuestions: Bool = false, onlyForTiers: Bool = false,
    to solver: Solver = Solver()
  ) {
    var encoder = Encoder(questionnaire, to: solver)
    findings = questionnaire.findings.map { finding in
      let when = encoder.literal(finding.when)
      let unless = finding.unless.map { encoder.literal($0.when) }
      return FindingLiterals(
        holds: encoder.conjunction([when] + unless.map { !$0 }), when: when, unless: unless,
        grace: onlyForTiers
          ? [] : (finding.applies?.grace ?? []).map { encoder.literal($0.when) })
    }
    duties = onlyForTiers ? [] : questionnaire.duties.map { DutyLiterals($0, &encoder) }
    let advice = onlyForTiers ? Advice() : questionnaire.advice
    timeline = advice.timeline.map { $0.when.map { encoder.literal($0) } ?? encoder.truth }
    guidance = advice.guidance.map { encoder.literal($0.when) }
    forms = advice.forms.map { encoder.literal($0.when) }
    launch = onlyForTiers ? nil : questionnaire.launch.map { encoder.literal($0.when) }
    roles = Dictionary(
      (onlyForTiers ? [] : questionnaire.roles).compactMap { role in
        role.when.map { (role.id, encoder.literal($0)) }
      }, uniquingKeysWith: { first, _ in first })
    var worst: [Tier: Literal] = [:]
    var milder: [Literal] = []
    for tier in Tier.allCases.reversed() {
      let reached = encoder.disjunction(
        zip(questionnaire.findings, findings).filter { $0.0.tier == tier }.map(\.1.holds))
      worst[tier] = encoder.conjunction(milder + [reached])
      milder.append(!reached)
    }
    self.worst = worst
    silence = encoder.conjunction(milder)
    relevance = encoder.relevance
    options = encoder.options
    readings = encoder.readings
    bounds = encoder.bounds
    askedAtLeast =
      countsQuestions ? encoder.counts(upTo: relevance.count, of: relevance) : []
    var targets = relevance
    targets += findings.flatMap { [$0.holds, $0.when] + $0.unless + $0.grace }
    targets += duties.flatMap { $0.targets }
    if let launch { targets.append(launch) }
    targets += roles.values
    targets += timeline + guidance + forms
    targets += Tier.allCases.compactMap { worst[$0] }
    targets.append(silence)
    self.targets = targets
    sizes = onlyForTiers ? [:] : ToldSize.all(in: questionnaire, &encoder)
    gates = encoder.gates
    truth = encoder.truth
    outline = questionnaire.outline
    self.solver = encoder.solver
  }

  // MARK: Answers

  /// The size of the firm, when one is told for certain.
  func size(toldBy answers: Answers) -> ToldSize? {
    for (question, options) in sizes {
      if case .choice(let chosen, maybe: []) = answers[question], let option = chosen.first {
        return options[option]
      }
    }
    return nil
  }

  /// The clauses that answers amount to. An answer binds only while its question is asked.
  package func clauses(of answers: Answers) -> [[Literal]] {
    outline.entries.enumerated().flatMap { number, entry in
      answers[entry.question.id].map { clauses(of: $0, to: number) } ?? []
    }
  }

  /// The clauses that an answer to the question with this number amounts to.
  package func clauses(of answer: Answer, to number: Int) -> [[Literal]] {
    let question = outline.entries[number].question
    let isRelevant = relevance[number]
    switch answer {
    case .unsure, .text: return []
    case .number, .date:
      return bounds[number].sorted { $0.key < $1.key }.compactMap { bound, literal in
        bound.isReached(by: answer).map { $0 ? [!isRelevant, literal] : [!literal] }
      }
    case .choice(let chosen, let maybe):
      let candidates = Answer.candidates(chosen: chosen, maybe: maybe, for: question)
      return zip(question.options, options[number]).compactMap { option, literal in
        if chosen.contains(option.id) { return [!isRelevant, literal] }
        return candidates.contains(option.id) ? nil : [!literal]
      }
    }
  }
}
