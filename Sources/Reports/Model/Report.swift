package import Assessments
package import Documents
package import Questionnaires
package import Reasoning
package import Wording

/// What is told about an assessment: a selection from its ``Analysis``, in the order in which it is
/// read. Each part is selected when it is first asked for, so that a first page costs a first page.
package final class Report {
  package let assessment: Assessment
  /// What the answers lead to, with the reasons.
  package let analysis: Analysis
  /// The questionnaire that made the result.
  package let madeWith: Provenance
  package let madeAt: Timestamp
  package let programVersion: String
  /// The language in which it is told.
  package let words: Words
  private let toldFirm: Firm?
  /// Whom fines are worked out for.
  private(set) lazy var firm: Firm? = toldFirm ?? Firm(size: nil, turnover: nil, analysis)
  /// How much of it a document shows.
  private let depth: Depth

  /// `analysis` is that of the assessment's answers, under the questionnaire that `madeWith` names.
  /// Without a `firm`, the size in the answers counts.
  package init(
    assessment: Assessment, analysis: Analysis, madeWith: Provenance, madeAt: Timestamp,
    programVersion: String, words: Words, firm: Firm? = nil, depth: Depth = .owner
  ) {
    self.assessment = assessment
    self.analysis = analysis
    self.madeWith = madeWith
    self.madeAt = madeAt
    self.programVersion = programVersion
    self.words = words
    toldFirm = firm
    self.depth = depth
  }

  /// As much of it as its depth shows, in the order in which it is read, for any of the writers.
  package var document: Document { document(for: depth) }

  func document(for depth: Depth) -> Document {
    DocumentBuilder(report: self, depth: depth).document
  }

  package var questionnaire: Questionnaire { analysis.questionnaire }
  package var outcome: Outcome { analysis.outcome }
  /// What has to be said about the age of the law; nil for nothing. The headline says it.
  package var lawAge: LawAge? { questionnaire.lawAge(on: outcome.date) }

  /// The name of the system; that of the questionnaire when it has none.
  package var title: String {
    assessment.system.name.isEmpty ? questionnaire.title : assessment.system.name
  }

  /// The assessment with what the questionnaire makes of it.
  private lazy var fitted = FittedAssessment(assessment, to: questionnaire)
  /// Stored answers that count for nothing.
  package var misfits: [Misfit] { fitted.fit.misfits }

  // MARK: Result

  package private(set) lazy var headline = Headline(analysis, words)
  package private(set) lazy var roles: [RoleEntry] = RoleEntry.all(questionnaire, outcome)
  /// Why, in a few lines.
  package private(set) lazy var reasons: [ShortReason] = ShortReason.all(
    established: established, possible: possible, tier: headline.tier, questionnaire, outcome, words
  )
  /// What to do and when, the most urgent first.
  package private(set) lazy var actions: [ActionGroup] = ActionPlan.groups(of: self)
  /// The one that decides the tier most often first; those that cannot change it come last.
  package private(set) lazy var openPoints: [OpenPoint] = analysis.influences
    .compactMap { OpenPoint($0, questionnaire, fitted) }.filter(\.canMatter)
  /// Certain answers that somebody has to clarify, because two people differ, for example.
  package private(set) lazy var toClarify: [AnswerEntry] = {
    let open = Set(openPoints.map(\.question.id))
    return questionnaire.outline.entries.map(\.question.id)
      .filter { fitted[$0]?.flag != nil && !open.contains($0) }
      .compactMap { AnswerEntry($0, questionnaire, fitted) }
  }()
  /// Answers that were given for another system and that nobody has confirmed for this one, where they
  /// are not open for another reason.
  package private(set) lazy var toConfirm: [AnswerEntry] = {
    let listed = Set(outcome.open + outcome.setAside + toClarify.map(\.question.id))
    return questionnaire.outline.entries.map(\.question.id)
      .filter { fitted[$0]?.takenFrom != nil && !listed.contains($0) }
      .compactMap { AnswerEntry($0, questionnaire, fitted) }
  }()
  /// How many questions somebody still has to answer or to clarify.
  var openCount: Int { openPoints.count + toClarify.count }
  /// The open points that can change the headline.
  var decisivePoints: [OpenPoint] { openPoints.filter(\.influence.isDecisive) }

  // MARK: Findings

  /// Findings with a tier that hold, the worst first.
  package private(set) lazy var established: [FindingEntry] = entries(.established)
  /// Findings with a tier that may hold, the worst first.
  package private(set) lazy var possible: [FindingEntry] = entries(.possible)
  /// Findings without a tier that hold.
  package private(set) lazy var notices: [FindingEntry] = outcome.findings
    .filter { $0.finding.tier == nil && $0.status == .established }.map { entry($0) }
  /// Findings with a tier that cannot hold, the nearest miss first. Costs an explanation of each.
  package private(set) lazy var ruledOut: [FindingEntry] = NearMisses.sorted(entries(.ruledOut))
  /// Answers that rule something out, with the reasons.
  private(set) lazy var cleared: [ClearedEntry] = ClearedEntry.all(
    questionnaire, outcome, analysis.answers)
  /// What would have to be different for another tier, in words.
  private(set) lazy var changes: [WhatIfGroup] = words.whatIf.groups(
    analysis.whatIf, questionnaire, analysis.answers, most: Self.shownChanges)
  /// The points that lawyers read in several ways.
  package private(set) lazy var readings: [ReadingEntry] = questionnaire.readings.compactMap {
    ReadingEntry($0, analysis)
  }

  // MARK: Duties

  private(set) lazy var duties: [DutyEntry] = outcome.duties.filter { $0.status != .ruledOut }.map {
    DutyEntry($0, outcome: outcome, of: questionnaire)
  }
  /// What must be done in every case, by the day it starts.
  package private(set) lazy var timetable: [DutyGroup] = DutyGroup.all(certain([.must]))
  /// What must be done in every case once somebody asks.
  package private(set) lazy var whenAsked: [DutyEntry] = certain([.whenAsked])
  /// What may be done: permissions, rights, offers and good practice.
  package private(set) lazy var mayBeDone: [DutyEntry] = certain([.may, .offer, .goodPractice])
  /// Duties that depend on what is open.
  package private(set) lazy var possibleDuties: [DutyEntry] = duties.filter { !$0.isCertain }
  /// What decides which duties are those of a class of systems.
  private(set) lazy var classQuestions = ClassQuestions(questionnaire)
  private(set) lazy var levels: [FineEntry] = FineEntry.all(
    questionnaire, firm, isSizeOpen: isSizeOpen, words)
  /// The levels of fine that certain duties name, the highest first. Only what must be done from a
  /// known day threatens.
  package private(set) lazy var fines: [FineEntry] = {
    let named = Set(duties.filter { $0.isCertain && $0.threatens }.map(\.duty.fine))
    return levels.filter { named.contains($0.level) }
  }()
  /// The highest level that duties name which may apply, when it is above those of the certain ones.
  package private(set) lazy var possibleFine: FineEntry? = {
    let perhaps = Set(duties.filter(\.threatens).map(\.duty.fine))
    let worst = levels.first { perhaps.contains($0.level) }
    return worst.flatMap { $0.level == fines.first?.level ? nil : $0 }
  }()

  // MARK: Advice

  /// Days that concern the person, or may, and are still to come, the next first.
  package private(set) lazy var daysAhead: [Milestone] = outcome.timeline
    .filter { $0.status != .ruledOut && $0.subject.day > outcome.date }.map(\.subject)
    .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    .map(\.element)
  /// What is said to everybody in such a case.
  package private(set) lazy var guidance: [Guidance] = outcome.guidance
    .filter { $0.status == .established }.map(\.subject)
  /// What people expect to have to do and need not.
  var spared: [Guidance] { guidance.filter { $0.topic == .spared } }
  /// Documents to be written, filled as far as the answers go.
  package private(set) lazy var forms: [FormEntry] = outcome.forms
    .filter { $0.status == .established }
    .map {
      FormEntry(
        $0.subject, questionnaire, fitted, roles: roles, established: established, words)
    }

  // MARK: Answers

  /// The answers that count, section by section.
  package private(set) lazy var answers: [AnswerSection] = AnswerSection.all(
    questionnaire, fitted, outcome)
  /// Answers to questions that are not asked any more.
  package private(set) lazy var setAside: [AnswerEntry] = outcome.setAside.compactMap {
    AnswerEntry($0, questionnaire, fitted)
  }

  /// The texts that the report cites, in the order of the questionnaire.
  package private(set) lazy var sources: [Source] = {
    var cited = Set((established + possible + notices).flatMap(\.finding.cites))
    cited.formUnion(
      (timetable.flatMap(\.entries) + whenAsked + mayBeDone).flatMap(\.duty.cites))
    cited.formUnion(fines.flatMap(\.cites))
    cited.formUnion(daysAhead.flatMap(\.cites))
    cited.formUnion(guidance.flatMap(\.cites))
    cited.formUnion(forms.flatMap(\.form.cites))
    cited.formUnion(readings.flatMap(\.reading.cites))
    return questionnaire.sources.filter { cited.contains($0.id) }
  }()

  private func certain(_ kinds: [Duty.Binding]) -> [DutyEntry] {
    duties.filter { $0.isCertain && kinds.contains($0.duty.binds) }
  }

  private func entry(_ state: Outcome.FindingState) -> FindingEntry {
    FindingEntry(state, analysis, fitted)
  }

  private func entries(_ status: Status) -> [FindingEntry] {
    Tier.allCases.reversed().flatMap { tier in
      outcome.findings.filter { $0.finding.tier == tier && $0.status == status }
    }.map { entry($0) }
  }

  private static let shownChanges = 5
}
