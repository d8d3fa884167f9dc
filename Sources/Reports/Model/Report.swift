package import Assessments
package import Questionnaires

/// Everything that is told about an assessment, ready to be written in any format.
package struct Report: Sendable {
  package let headline: Headline
  let assessment: Assessment
  let questionnaire: Questionnaire
  let outcome: Outcome
  let established: [FindingEntry]
  let possible: [FindingEntry]
  let notices: [FindingEntry]
  let ruledOut: [FindingEntry]
  let openPoints: [OpenPoint]
  let duties: [DutyEntry]
  let answers: [AnswerSection]
  let setAside: [AnswerEntry]
  let madeAt: Timestamp
  let programVersion: String

  /// `outcome` is that of the assessment's answers.
  package init(
    assessment: Assessment, reasoner: Reasoner, outcome: Outcome, madeAt: Timestamp,
    programVersion: String
  ) {
    self.assessment = assessment
    questionnaire = reasoner.questionnaire
    self.outcome = outcome
    self.madeAt = madeAt
    self.programVersion = programVersion
    headline = Headline(outcome, reasoner: reasoner)
    let answers = assessment.answers
    let maker = FindingEntry.Maker(reasoner: reasoner, outcome: outcome, answers: answers)
    let tiered = outcome.findings.filter { $0.finding.tier != nil }
      .sorted { ($1.finding.tier ?? .outside) < ($0.finding.tier ?? .outside) }
    established = tiered.filter { $0.status == .established }.map { maker.entry($0) }
    possible = tiered.filter { $0.status == .possible }.map { maker.entry($0) }
    notices = outcome.findings.filter { $0.finding.tier == nil && $0.status == .established }
      .map { maker.entry($0) }
    // The nearest miss first: the fewer answers keep a finding away, the nearer it is.
    ruledOut = tiered.filter { $0.status == .ruledOut }.map { maker.entry($0) }
      .enumerated().sorted {
        ($0.element.basis.count, $0.offset) < ($1.element.basis.count, $1.offset)
      }
      .map(\.element)
    openPoints = outcome.open.compactMap { OpenPoint($0, reasoner.questionnaire, answers) }
    duties = outcome.duties.filter { $0.status != .ruledOut }.map {
      DutyEntry($0, outcome: outcome)
    }
    self.answers = AnswerSection.all(reasoner.questionnaire, assessment, outcome)
    setAside = outcome.setAside.compactMap {
      AnswerEntry($0, reasoner.questionnaire, assessment)
    }
  }
}
