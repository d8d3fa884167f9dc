import Wording
package import Reasoning
package import Assessments
import Questionnaires

/// Everything that is told about an assessment, ready to be written in any format.
package struct Report: Sendable {
  package let headline: Headline
  let assessment: Assessment
  /// Stored answers that count for nothing.
  package let misfits: [Misfit]
  /// The questionnaire that made the result.
  let madeWith: Provenance
  let questionnaire: Questionnaire
  let outcome: Outcome
  /// Findings with a tier that hold, the worst first.
  let established: [FindingEntry]
  /// Findings with a tier that may hold, the worst first.
  let possible: [FindingEntry]
  /// Findings without a tier that hold.
  let notices: [FindingEntry]
  /// Findings with a tier that cannot hold, the nearest miss first.
  let ruledOut: [FindingEntry]
  /// Answers that rule something out, with the reasons.
  let cleared: [ClearedEntry]
  /// The one that decides the tier most often first; those that cannot change it come last.
  let openPoints: [OpenPoint]
  /// What would have to be different for another tier.
  let whatIf: [WhatIf]
  /// The same in words.
  let changes: [WhatIfText.Group]
  /// Why, in a few lines.
  let reasons: [ShortReason]
  let roles: [RoleEntry]
  /// Duties that apply in every case, by the day they start.
  let timetable: [DutyGroup]
  /// Duties that depend on what is open.
  let possibleDuties: [DutyEntry]
  /// The levels of fine that certain duties name, the highest first.
  let fines: [FineEntry]
  /// The highest level that duties name which may apply, when it is above those of the certain ones.
  let possibleFine: FineEntry?
  /// Days that concern the person, or may, and are still to come, the next first.
  let daysAhead: [Milestone]
  let guidance: [Guidance]
  let forms: [FormEntry]
  let readings: [ReadingEntry]
  /// What to do first.
  let steps: [String]
  let answers: [AnswerSection]
  let setAside: [AnswerEntry]
  /// The texts that the report cites, in the order of the questionnaire.
  let sources: [Source]
  let madeAt: Timestamp
  let programVersion: String

  /// `outcome` is that of the assessment's answers; `madeWith` names the reasoner's questionnaire;
  /// `firm` is whom fines are worked out for.
  package init(
    assessment: FittedAssessment, reasoner: Reasoner, outcome: Outcome, madeWith: Provenance,
    madeAt: Timestamp, programVersion: String, firm: Firm? = nil
  ) {
    self.assessment = assessment.assessment
    misfits = assessment.fit.misfits
    self.madeWith = madeWith
    let questionnaire = reasoner.questionnaire
    self.questionnaire = questionnaire
    self.outcome = outcome
    self.madeAt = madeAt
    self.programVersion = programVersion
    let influences = reasoner.influences(assessment.answers, outcome)
    headline = Headline(outcome, influences: influences)
    var maker = FindingEntry.Maker(reasoner, outcome, assessment)
    func entries(_ status: Status) -> [FindingEntry] {
      let ranked = Tier.allCases.reversed().flatMap { tier in
        outcome.findings.filter { $0.finding.tier == tier && $0.status == status }
      }
      return ranked.map { maker.entry($0) }
    }
    established = entries(.established)
    possible = entries(.possible)
    notices = outcome.findings.filter { $0.finding.tier == nil && $0.status == .established }
      .map { maker.entry($0) }
    ruledOut = NearMisses.sorted(entries(.ruledOut))
    cleared = ClearedEntry.all(questionnaire, outcome, assessment.answers)
    openPoints = influences.compactMap { OpenPoint($0, questionnaire, assessment) }
      .filter(\.canMatter)
    whatIf = reasoner.whatIf(assessment.answers, on: outcome.date)
    changes = WhatIfText.groups(
      whatIf, questionnaire, assessment.answers, most: Self.shownChanges)
    reasons = ShortReason.all(
      established: established, possible: possible, tier: headline.tier, questionnaire,
      outcome)
    roles = RoleEntry.all(questionnaire, outcome)
    let duties = outcome.duties.filter { $0.status != .ruledOut }.map {
      DutyEntry($0, outcome: outcome)
    }
    timetable = DutyGroup.all(duties.filter(\.isCertain))
    possibleDuties = duties.filter { !$0.isCertain }
    // A duty without a day threatens nobody yet.
    let named = Set(duties.filter { $0.isCertain && $0.time.isDated }.map(\.duty.fine))
    let levels = FineEntry.all(questionnaire, firm)
    let fines = levels.filter { named.contains($0.level) }
    self.fines = fines
    let perhaps = Set(possibleDuties.filter(\.time.isDated).map(\.duty.fine)).union(named)
    let worst = levels.first { perhaps.contains($0.level) }
    possibleFine = worst.flatMap { $0.level == fines.first?.level ? nil : $0 }
    steps = NextSteps.of(
      openCount: openPoints.count, decisiveCount: influences.count(where: \.isDecisive),
      tier: headline.tier, established: established,
      notices: notices, timetable: timetable, outcome: outcome, questionnaire: questionnaire)
    answers = AnswerSection.all(questionnaire, assessment, outcome)
    setAside = outcome.setAside.compactMap { AnswerEntry($0, questionnaire, assessment) }
    let advice = questionnaire.advice
    daysAhead = zip(advice.timeline, outcome.timeline)
      .filter { $0.1 != .ruledOut && $0.0.day > outcome.date }.map(\.0)
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    guidance = zip(advice.guidance, outcome.guidance).filter { $0.1 == .established }.map(\.0)
    let (roles, established) = (roles, established)
    forms = zip(advice.forms, outcome.forms).filter { $0.1 == .established }.map {
      FormEntry($0.0, questionnaire, assessment, roles: roles, established: established)
    }
    readings = questionnaire.readings.compactMap {
      ReadingEntry($0, reasoner, outcome, assessment.answers)
    }
    var cited = Set((established + possible + notices).flatMap(\.finding.cites))
    cited.formUnion(timetable.flatMap(\.entries).flatMap(\.duty.cites))
    cited.formUnion(fines.flatMap(\.cites))
    cited.formUnion(daysAhead.flatMap(\.cites))
    cited.formUnion(guidance.flatMap(\.cites))
    cited.formUnion(forms.flatMap(\.form.cites))
    cited.formUnion(readings.flatMap(\.reading.cites))
    sources = questionnaire.sources.filter { cited.contains($0.id) }
  }

  /// Findings of a worse tier that only an exception takes away.
  var exceptedAbove: [FindingEntry] {
    ruledOut.filter { entry in
      let isWorse = entry.finding.tier.map { $0 > outcome.worstTier ?? .outside } ?? false
      return isWorse && !entry.exceptions(.established).isEmpty
    }
  }

  /// The near misses that keep the tier from being a worse one. Beside a tier below high, what
  /// everybody is asked counts as well when nothing came closer.
  var clearedAbove: [ClearedEntry] {
    guard let worst = outcome.worstTier, worst < .prohibited else { return [] }
    let ranks = Dictionary(
      questionnaire.findings.compactMap { finding in
        finding.cites.first.flatMap { id in finding.tier.map { (id, $0) } }
      }, uniquingKeysWith: { max($0, $1) })
    let near = cleared.filter { entry in
      guard entry.isFollowUp else { return false }
      return entry.cites.first.flatMap { ranks[$0] }.map { $0 > worst } ?? (worst < .high)
    }
    return near.isEmpty && worst < .high ? cleared : near
  }

  /// The open points that can change the headline.
  var decisivePoints: [OpenPoint] { openPoints.filter(\.influence.isDecisive) }

  private static let shownChanges = 5

  /// The name of the system; that of the questionnaire when it has none.
  var title: String {
    assessment.system.name.isEmpty ? questionnaire.title : assessment.system.name
  }
}
