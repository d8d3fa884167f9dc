package import Questionnaires

/// What the answers lead to, exactly: every statement holds for all ways in which the open points
/// can still turn out.
package struct Outcome: Sendable {
  /// One finding and how it stands.
  package struct FindingState: Sendable {
    package let finding: Finding
    package let status: Status
    /// How its condition stands when exceptions are left aside.
    package let condition: Status
    /// How each of its exceptions stands, in the order of the questionnaire.
    package let exceptions: [Status]
    /// From when it has effect; several while that is open; empty when it has no dates.
    package let starts: [Start]
  }

  /// A day from which something has effect.
  package struct Start: Sendable {
    /// Nil: never.
    package let from: CalendarDate?
    /// Why not from the usual day.
    package let because: String?
    package let cites: [SourceID]
  }

  /// One duty and how it stands.
  package struct DutyState: Sendable {
    package let duty: Duty
    package let status: Status
    /// From when it applies; several while that is open.
    package let starts: [Duty.Start]
    /// Whether it hangs on a condition that the answers do not settle.
    package let isConditional: Bool

    /// Whether it is one of the duties that are counted where it holds: it binds, and nothing else has
    /// to come about.
    package var counts: Bool { duty.binds == .must && !isConditional }
  }

  /// A piece of advice and whether it concerns the person.
  package struct AdviceState<Subject: Sendable>: Sendable {
    package let subject: Subject
    package let status: Status
  }

  /// How far the interview is.
  package struct Progress: Sendable, Equatable {
    /// Relevant questions that have an answer.
    package let answered: Int
    /// The fewest and the most questions that can still be asked.
    package let remaining: ClosedRange<Int>
  }

  package let date: CalendarDate
  /// Whether it is certain that it is not launched yet: what has started by the day of the outcome
  /// counts only from its launch.
  package let awaitsLaunch: Bool
  /// The tiers that the headline can still have, from the mildest to the worst.
  package let possibleTiers: [Tier]
  /// Whether it may be that no finding with a tier holds: a hole in the questionnaire.
  package let mayBeSilent: Bool
  package let findings: [FindingState]
  package let duties: [DutyState]
  package let timeline: [AdviceState<Milestone>]
  package let guidance: [AdviceState<Guidance>]
  package let forms: [AdviceState<Form>]
  /// Whether the person has a role; only for roles with a condition.
  package let roles: [RoleID: Status]
  /// By number in the outline: whether the question is asked.
  package let relevance: [Status]
  /// Questions that are, or may be, asked and whose answer is missing or leaves something open.
  package let open: [QuestionID]
  /// The first question that is, or may be, asked and has no answer.
  package let next: QuestionID?
  /// Answered questions that cannot be asked any more; their answers count for nothing.
  package let setAside: [QuestionID]
  package let progress: Progress

  /// The tier reached in every case: the mildest that is possible.
  package var tier: Tier? { possibleTiers.first }
  /// The worst tier that is possible.
  package var worstTier: Tier? { possibleTiers.last }
  /// The tiers that are still possible, as one value.
  package var range: TierRange { TierRange(possibleTiers) }
  /// Whether the headline cannot change any more.
  package var isSettled: Bool { possibleTiers.count == 1 && !mayBeSilent }

  /// Whether the person has one of some roles: established when one of them is, ruled out when all
  /// are; nil when none of them is the person's and the questionnaire cannot tell of all.
  package func status(ofAnyOf ids: [RoleID]) -> Status? {
    let statuses = ids.map { roles[$0] }
    if statuses.contains(.established) { return .established }
    if statuses.contains(.possible) { return .possible }
    return statuses.contains(nil) ? nil : .ruledOut
  }

  package subscript(finding: FindingID) -> FindingState? {
    findings.first { $0.finding.id == finding }
  }
}
