package import Questionnaires

/// What one sheet of answers leads to on a day, under one reading of the law.
///
/// Each part is worked out when it is first asked for and then kept: many systems cost one outcome
/// each, and a page explains only what it shows. Answers and outcome cannot differ, because both are
/// in here.
package final class Analysis {
  package let reasoner: Reasoner
  package let answers: Answers
  package let date: CalendarDate

  package init(_ reasoner: Reasoner, _ answers: Answers, on date: CalendarDate) {
    self.reasoner = reasoner
    self.answers = answers
    self.date = date
  }

  package var questionnaire: Questionnaire { reasoner.questionnaire }

  /// About 0.2 ms for the shipped questionnaire.
  package private(set) lazy var outcome: Outcome = reasoner.outcome(of: answers, on: date)

  /// The open questions, the one that decides the tier most often first.
  package private(set) lazy var influences: [Influence] = reasoner.influences(answers, outcome)

  /// How many open questions can still change the tier.
  package var decisiveCount: Int { influences.count(where: \.isDecisive) }

  /// The smallest changes, of up to three answers, that would make another tier possible.
  package private(set) lazy var whatIf: [WhatIf] = reasoner.whatIf(answers, outcome)

  /// What each other choice of each disputed point leads to.
  package private(set) lazy var otherReadings: [OtherReading] = OtherReading.all(self)

  private lazy var explainer = Explainer(reasoner, answers)
  private var bases: [FindingID: [QuestionID]] = [:]

  /// The answers that alone decide a settled finding, in the order of the questionnaire; empty
  /// while it is open.
  package func basis(of finding: FindingID) -> [QuestionID] {
    if let known = bases[finding] { return known }
    let basis = explainer.basis(of: finding) ?? []
    bases[finding] = basis
    return basis
  }

  /// The open questions that a finding that is still possible depends on.
  package func openPoints(of finding: FindingID) -> [QuestionID] {
    reasoner.openPoints(of: finding, in: outcome)
  }
}
