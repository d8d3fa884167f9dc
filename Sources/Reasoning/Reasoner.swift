package import Questionnaires
package import Satisfiability

/// Works out what answers lead to. Made once for a questionnaire; each outcome is a pure function
/// of the answers and the date.
package struct Reasoner: Sendable {
  package let questionnaire: Questionnaire
  /// How the law is read; readings that are missing take their first choice.
  package let readings: Readings
  package let encoding: Encoding
  /// The clauses with the readings settled.
  package let solver: Solver

  package init(_ questionnaire: Questionnaire, readings: Readings = [:]) {
    self.init(questionnaire, Encoding(questionnaire), readings)
  }

  /// One that knows only tiers, findings and which questions are asked: its outcomes have no duties, no
  /// advice, no roles and no days.
  package init(onlyForTiers questionnaire: Questionnaire, readings: Readings) {
    self.init(questionnaire, Encoding(questionnaire, onlyForTiers: true), readings)
  }

  /// One that can also tell how many questions are asked.
  package init(counting questionnaire: Questionnaire) {
    self.init(questionnaire, Encoding(questionnaire, countsQuestions: true), [:])
  }

  /// One that reads models of an encoding that has been made already.
  package init(_ questionnaire: Questionnaire, sharing encoding: Encoding) {
    self.init(questionnaire, encoding, [:])
  }

  private init(_ questionnaire: Questionnaire, _ encoding: Encoding, _ readings: Readings) {
    self.questionnaire = questionnaire
    self.readings = readings
    self.encoding = encoding
    var solver = encoding.solver
    for reading in questionnaire.readings {
      let choice = readings[reading.id] ?? reading.choices[0].id
      if let literal = encoding.readings[reading.id]?[choice] { solver.addClause(literal) }
    }
    self.solver = solver
  }

  /// The same questionnaire with one point read otherwise.
  package func reading(_ id: ReadingID, as choice: ChoiceID) -> Reasoner {
    var readings = readings
    readings[id] = choice
    return Reasoner(questionnaire, encoding, readings)
  }

  /// The outcome of the answers on a day. Answers to questions that are not relevant are set
  /// aside. The day decides only what applies already; it changes no status.
  package func outcome(of answers: Answers, on date: CalendarDate) -> Outcome {
    var worlds = KnownWorlds()
    return outcome(of: answers, on: date, knowing: &worlds)
  }

  /// The same outcome, found with less work when most of the answers are those of an earlier call with
  /// the same `worlds`.
  package func outcome(
    of answers: Answers, on date: CalendarDate, knowing worlds: inout KnownWorlds
  ) -> Outcome {
    var (solver, added) = worlds.solver(goingOnTo: answers) ?? (solver, answers)
    let clauses = encoding.clauses(of: added)
    for clause in clauses { solver.addClause(clause) }
    worlds.keep(clauses)
    var survey = Survey(solver: solver, models: worlds.models)
    survey.settle(encoding.targets + (encoding.size(toldBy: answers)?.targets ?? []))
    worlds.add(survey.found, by: survey.solver, of: answers)
    return outcome(of: answers, on: date, survey)
  }

  /// What can come about at all, whatever is answered and however the law is read.
  package func everything(on date: CalendarDate) -> Outcome {
    var effort = Effort.unlimited
    return everything(on: date, with: &effort).outcome
  }

  /// The same with bounded effort. What is not decided counts as possible and is listed.
  package func everything(
    on date: CalendarDate, with effort: inout Effort
  ) -> (outcome: Outcome, undecided: Set<Literal>) {
    var survey = Survey(solver: encoding.solver)
    survey.settle(encoding.targets, with: &effort)
    return (
      outcome(of: [:], on: date, survey), Set(encoding.targets.filter { !survey.isDecided($0) })
    )
  }

  private func outcome(
    of answers: Answers, on date: CalendarDate, _ survey: Survey
  ) -> Outcome {
    let relevance = encoding.relevance.map { survey.status(of: $0) }
    let tiers = Tier.allCases.filter { tier in
      encoding.worst[tier].map { survey.status(of: $0) != .ruledOut } ?? false
    }
    let reading = SheetProgress(questionnaire, answers: answers, relevance: relevance)
    // What is set aside counts for nothing.
    let size = encoding.size(toldBy: answers).flatMap {
      relevance[$0.number] == .ruledOut ? nil : $0
    }
    return Outcome(
      date: date,
      awaitsLaunch: encoding.launch.map { survey.status(of: $0) == .established } ?? false,
      possibleTiers: tiers,
      mayBeSilent: survey.status(of: encoding.silence) != .ruledOut,
      findings: zip(questionnaire.findings, encoding.findings).map { finding, literals in
        state(of: finding, literals, in: survey)
      },
      duties: zip(questionnaire.duties, size?.put(into: encoding.duties) ?? encoding.duties).map {
        state(of: $0, $1, in: survey)
      },
      timeline: Self.states(of: questionnaire.advice.timeline, encoding.timeline, in: survey),
      guidance: Self.states(
        of: questionnaire.advice.guidance,
        size?.put(into: encoding.guidance) ?? encoding.guidance, in: survey),
      forms: Self.states(of: questionnaire.advice.forms, encoding.forms, in: survey),
      roles: encoding.roles.mapValues { survey.status(of: $0) }, relevance: relevance,
      open: reading.open, next: reading.next, setAside: reading.setAside,
      progress: reading.progress)
  }

  private static func states<Subject>(
    of subjects: [Subject], _ literals: [Literal], in survey: Survey
  ) -> [Outcome.AdviceState<Subject>] {
    zip(subjects, literals).map {
      Outcome.AdviceState(subject: $0, status: survey.status(of: $1))
    }
  }

  private func state(
    of finding: Finding, _ literals: Encoding.FindingLiterals, in survey: Survey
  ) -> Outcome.FindingState {
    var starts: [Outcome.Start] = []
    if let applies = finding.applies {
      var isDecided = false
      for (grace, literal) in zip(applies.grace, literals.grace) where !isDecided {
        let status = survey.status(of: literal)
        if status == .ruledOut { continue }
        starts.append(
          Outcome.Start(from: grace.from, because: grace.because, cites: grace.cites))
        isDecided = status == .established
      }
      if !isDecided {
        starts.insert(Outcome.Start(from: applies.from, because: nil, cites: []), at: 0)
      }
    }
    return Outcome.FindingState(
      finding: finding, status: survey.status(of: literals.holds),
      condition: survey.status(of: literals.when),
      exceptions: literals.unless.map { survey.status(of: $0) }, starts: starts)
  }

  func state(
    of duty: Duty, _ literals: Encoding.DutyLiterals, in survey: Survey
  ) -> Outcome.DutyState {
    var starts: [Duty.Start] = []
    for (start, literal) in zip(duty.starts, literals.starts) {
      let status = literal.map { survey.status(of: $0) } ?? .established
      if status == .ruledOut { continue }
      starts.append(start)
      if status == .established { break }
    }
    return Outcome.DutyState(
      duty: duty, status: survey.status(of: literals.holds), starts: starts,
      isConditional: duty.onlyIf != nil
        && literals.settled.map { survey.status(of: $0) } != .established)
  }
}
