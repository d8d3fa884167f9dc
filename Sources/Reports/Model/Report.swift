package import Assessments
package import Questionnaires

/// Everything that is told about an assessment, ready to be written in any format.
package struct Report: Sendable {
  package let headline: Headline
  let assessment: Assessment
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
  /// Those that can change the headline come first.
  let openPoints: [OpenPoint]
  /// How many of the open points can change the headline.
  let decisiveCount: Int
  /// Why, in a few lines.
  let reasons: [ShortReason]
  let roles: [RoleEntry]
  /// Duties that apply in every case, by the day they start.
  let timetable: [DutyGroup]
  /// Duties that depend on what is open.
  let possibleDuties: [DutyEntry]
  /// The levels of fine that certain duties name, the highest first.
  let fines: [Duty.Fine]
  /// What to do first.
  let steps: [String]
  let answers: [AnswerSection]
  let setAside: [AnswerEntry]
  /// The texts that findings and duties cite, in the order of the questionnaire.
  let sources: [Source]
  let madeAt: Timestamp
  let programVersion: String

  /// `outcome` is that of the assessment's answers.
  package init(
    assessment: Assessment, reasoner: Reasoner, outcome: Outcome, madeAt: Timestamp,
    programVersion: String
  ) {
    self.assessment = assessment
    let questionnaire = reasoner.questionnaire
    self.questionnaire = questionnaire
    self.outcome = outcome
    self.madeAt = madeAt
    self.programVersion = programVersion
    headline = Headline(outcome, reasoner: reasoner)
    let maker = FindingEntry.Maker(
      reasoner: reasoner, outcome: outcome, answers: assessment.answers)
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
    let decisive = DecisivePoints.of(outcome, reasoner)
    decisiveCount = decisive.count
    openPoints = (decisive + outcome.open.filter { !decisive.contains($0) })
      .compactMap { OpenPoint($0, questionnaire, assessment.answers) }
      .filter(\.canMatter)
    reasons = ShortReason.all(
      established: established, possible: possible, tier: headline.tier, questionnaire)
    roles = RoleEntry.all(questionnaire, outcome)
    let duties = outcome.duties.filter { $0.status != .ruledOut }.map {
      DutyEntry($0, outcome: outcome)
    }
    timetable = DutyGroup.all(duties.filter(\.isCertain))
    possibleDuties = duties.filter { !$0.isCertain }
    let named = Set(duties.filter(\.isCertain).map(\.duty.fine))
    fines = FineWords.order.filter { named.contains($0) }
    steps = NextSteps.of(
      openCount: openPoints.count, decisiveCount: decisiveCount, established: established,
      timetable: timetable)
    answers = AnswerSection.all(questionnaire, assessment, outcome)
    setAside = outcome.setAside.compactMap { AnswerEntry($0, questionnaire, assessment) }
    let cited = Set(
      (established + possible + notices).flatMap(\.finding.cites)
        + timetable.flatMap(\.entries).flatMap(\.duty.cites))
    sources = questionnaire.sources.filter { cited.contains($0.id) }
  }

  /// The name of the system; that of the questionnaire when it has none.
  var title: String {
    assessment.system.name.isEmpty ? questionnaire.title : assessment.system.name
  }
}
