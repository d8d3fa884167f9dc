import Reasoning
import Assessments
import Questionnaires

/// The state of a conversation: the document, what its answers lead to, and what was left for
/// later. No input, no output.
struct Session {
  let reasoner: Reasoner
  private let date: CalendarDate
  private(set) var assessment: Assessment
  /// Those of its answers that the questionnaire understands.
  private(set) var answers: Answers
  private(set) var outcome: Outcome
  /// Findings that stay open because of *not sure* and *maybe*, not because nobody has asked.
  private(set) var doubtful: [FindingID: [QuestionID]]
  private var skipped: Set<QuestionID>
  private var leftOpen: Set<QuestionID>
  private var worlds = KnownWorlds()

  var questionnaire: Questionnaire { reasoner.questionnaire }

  init(
    _ reasoner: Reasoner, assessment: Assessment, date: CalendarDate,
    postponed: Postponed = Postponed()
  ) {
    skipped = postponed.skipped
    leftOpen = postponed.leftOpen
    self.reasoner = reasoner
    self.assessment = assessment
    self.date = date
    answers = assessment.fit(to: reasoner.questionnaire).answers
    outcome = reasoner.outcome(of: answers, on: date, knowing: &worlds)
    doubtful = Doubts.find(reasoner, answers, outcome)
  }

  /// What was left for later.
  var postponed: Postponed { Postponed(skipped: skipped, leftOpen: leftOpen) }

  var agenda: Agenda {
    Agenda(
      outline: questionnaire.outline, answers: answers, unconfirmed: unconfirmed,
      relevance: outcome.relevance,
      skipped: skipped, leftOpen: leftOpen)
  }

  func answer(to question: QuestionID) -> Answer? { answers[question] }

  /// Whether a question can be asked with the answers so far.
  func isReachable(_ question: QuestionID) -> Bool {
    questionnaire.outline.number(of: question).map { agenda.isReachable($0) } ?? false
  }

  /// The question and the option that a follow-up hangs on, when nobody is sure that it is true.
  func doubt(above entry: Outline.Entry) -> (question: Question, option: Option)? {
    guard let parent = entry.parent else { return nil }
    let carrier = questionnaire.outline.entries[parent.question]
    let option = carrier.question.options[parent.option]
    switch answers[carrier.question.id] {
    case .unsure: return (carrier.question, option)
    case .choice(_, let maybe) where maybe.contains(option.id): return (carrier.question, option)
    default: return doubt(above: carrier)
    }
  }

  /// What a question is about, in a few words.
  func statement(of question: QuestionID) -> String {
    questionnaire.outline[question]?.question.statement ?? question.text
  }

  /// Those whose answer was taken over from another document and is to be confirmed.
  private var unconfirmed: Set<QuestionID> {
    Set(assessment.unconfirmed.compactMap { QuestionID($0) })
  }

  /// The system from whose document an answer was taken over; nil when it was given for this one.
  func takenFrom(_ question: QuestionID) -> String? { assessment[question]?.takenFrom }

  func isSkipped(_ question: QuestionID) -> Bool { skipped.contains(question) }

  /// The open questions, the one that decides the tier most often first.
  var influences: [Influence] { analysis.influences }

  /// The smallest changes that would lead to another tier.
  var whatIf: [WhatIf] { analysis.whatIf }

  /// All that can be worked out from the answers as they stand.
  var analysis: Analysis { Analysis(reasoner, answers, on: date) }

  /// How far the interview is; questions left open for good count no more.
  var progress: Progress {
    let agenda = agenda
    let entries = questionnaire.outline.entries
    let unconfirmed = entries.indices.count {
      agenda.unconfirmed.contains(entries[$0].question.id) && agenda.isReachable($0)
        && answer(to: entries[$0].question.id) != nil
    }
    let left = entries.indices.filter {
      leftOpen.contains(entries[$0].question.id) && answer(to: entries[$0].question.id) == nil
    }
    let all = left.count { outcome.relevance[$0] != .ruledOut }
    let remaining = outcome.progress.remaining
    let most = remaining.upperBound - all
    // The one that is due is left in any case.
    let isDue = agenda.next.map { answer(to: $0) == nil } ?? false
    let least = max(isDue ? 1 : 0, remaining.lowerBound - left.count)
    return Progress(
      answered: outcome.progress.answered - unconfirmed, unconfirmed: unconfirmed,
      remaining: min(most, least)...most)
  }

  // MARK: Changes

  mutating func describe(_ system: Assessment.System, at now: Timestamp) {
    assessment.describe(system, at: now)
  }

  mutating func setNote(_ note: String, on question: QuestionID, at now: Timestamp) {
    assessment.setNote(note, on: question, at: now)
  }

  /// Writes down work on duties; nothing of it counts for the outcome.
  mutating func work(_ change: (inout Assessment) -> Void) { change(&assessment) }

  mutating func leave(_ draft: Draft) { assessment.draft = draft }

  mutating func beginHistoryAnew() { assessment.beginHistoryAnew() }

  mutating func setAssessor(_ name: String) { assessment.assessor = name }

  mutating func add(_ evidence: Evidence, on question: QuestionID) {
    assessment.putEvidence(evidence, on: question)
  }

  mutating func removeEvidence(_ number: Int, on question: QuestionID, at now: Timestamp) {
    assessment.removeEvidence(number, on: question, at: now)
  }

  mutating func setFlag(_ flag: String?, on question: QuestionID, at now: Timestamp) {
    assessment.setFlag(flag, on: question, at: now)
  }

  /// Takes an answer down in the document; ``conclude(since:answering:)`` works out what follows.
  mutating func takeDown(_ answer: Answer, to question: QuestionID, at now: Timestamp) {
    guard answers[question] != answer || takenFrom(question) != nil else { return }
    assessment.answer(question, with: answer, at: now)
    answers[question] = answer
  }

  /// What an answer taken down changed; `before` is how all stood without it.
  mutating func conclude(since before: Session, answering question: QuestionID) -> Consequences {
    skipped.remove(question)
    leftOpen.remove(question)
    outcome = reasoner.outcome(of: answers, on: date, knowing: &worlds)
    doubtful = Doubts.find(reasoner, answers, outcome)
    return Consequences(from: before, to: self, answering: question)
  }

  /// Leaves a question without an answer for later, or for good when it has come back already.
  /// True when it comes back.
  mutating func skip(_ question: QuestionID) -> Bool {
    if skipped.contains(question), agenda.pending == nil {
      leaveOpen(question)
      return false
    }
    skipped.insert(question)
    return true
  }

  /// Leaves a question without an answer; it does not come back by itself.
  mutating func leaveOpen(_ question: QuestionID) {
    skipped.remove(question)
    leftOpen.insert(question)
  }
}
