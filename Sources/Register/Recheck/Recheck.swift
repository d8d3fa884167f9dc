package import Assessments
package import Questionnaires
package import Reasoning

/// What a questionnaire makes of a document that was answered under another one.
package struct Recheck: Sendable {
  /// How the two results compare.
  package enum Verdict: Sendable {
    case same
    case changed([RecheckDifference])
    /// There is no earlier result to compare with.
    case unknown(Missing)
  }

  /// Why there is no earlier result.
  package enum Missing: Sendable, Equatable {
    /// The document stores none under the questionnaire in use.
    case notStored
    /// The result that it stores is not that of its answers.
    case ofOtherAnswers
  }

  package let place: String
  package let system: String
  /// Under which it was answered last.
  package let answeredUnder: Provenance
  package let verdict: Verdict
  /// What has begun, or may have begun, between the last change and the day of the re-check.
  package let begun: [RegisterStart]
  /// Whether that counts only from a launch that is to come.
  package let awaitsLaunch: Bool

  /// Compares a document with what it led to before.
  ///
  /// - Parameters:
  ///   - earlier: the result of the questionnaire to compare with; nil for the one that is stored.
  ///   - entry: the row of the document under the new questionnaire on the day of its last change.
  package init(
    _ fitted: FittedAssessment, new outcome: Outcome, of questionnaire: Questionnaire,
    _ wordings: QuestionWordings, madeWith provenance: Provenance, earlier: StoredResult?,
    at place: String
  ) {
    let assessment = fitted.assessment
    self.place = place
    system = assessment.system.name
    answeredUnder = assessment.provenance
    let mark = assessment.answersMark
    let new = StoredResult(outcome, of: questionnaire, wordings, answers: mark)
    let misfits = fitted.fit.misfits
    if let old = earlier ?? assessment.result {
      verdict = Self.verdict(old, new, misfits)
    } else if assessment.provenance.decides(like: provenance) {
      verdict = misfits.isEmpty ? .same : .changed(misfits.map { .answerLost($0) })
    } else {
      verdict = .unknown(
        assessment.uses.last?.result == nil ? .notStored : .ofOtherAnswers)
    }
    awaitsLaunch = outcome.awaitsLaunch
    begun = Self.begun(outcome, since: CalendarDate(iso: String(assessment.changed.day)))
  }

  package var isSame: Bool { if case .same = verdict { true } else { false } }

  package var differences: [RecheckDifference] {
    if case .changed(let differences) = verdict { differences } else { [] }
  }

  /// Findings and duties that began after one day, up to that of the outcome. It is not certain where
  /// open points decide whether they hold, or from which of several days.
  private static func begun(_ outcome: Outcome, since last: CalendarDate?) -> [RegisterStart] {
    guard let last, last < outcome.date else { return [] }
    var begun: [RegisterStart] = []
    func add(_ days: [CalendarDate], _ subject: RegisterStart.Subject, _ isCertain: Bool) {
      guard let day = days.min(), day > last, day <= outcome.date else { return }
      begun.append(RegisterStart(day: day, subject: subject, isCertain: isCertain))
    }
    for (number, state) in outcome.findings.enumerated()
    where state.status != .ruledOut && state.finding.tier != nil {
      let isCertain = state.status == .established && state.starts.count == 1
      add(state.starts.compactMap(\.from), .finding(number), isCertain)
    }
    for (number, state) in outcome.duties.enumerated()
    where state.status != .ruledOut && state.counts {
      let isCertain = state.status == .established && state.starts.count == 1
      add(state.starts.compactMap(\.from), .duty(number), isCertain)
    }
    return begun.sorted { $0.day < $1.day }
  }
}

extension Timestamp {
  /// `2026-11-23`
  fileprivate var day: Substring { description.prefix(10) }
}
