package import Assessments
package import Questionnaires
package import Reasoning

/// One assessment as a row of the register: what it leads to on a day, without its answers, so that a
/// hundred thousand of them fit into memory.
package struct RegisterEntry: Sendable, Identifiable {
  /// Where the file lies, as it is named on the screen.
  package let id: String
  package let system: String
  /// Whether it was put away.
  package let isArchived: Bool
  /// From the mildest to the worst; empty when the questionnaire gives no result.
  package let tiers: [Tier]
  /// The first day on which a ban begins that holds or may hold; nil when one has begun already, and
  /// without a ban. Bans that hold count before those that may.
  package let banBegins: CalendarDate?
  /// Whether the headline can still change.
  package let isSettled: Bool
  /// In the order of the questionnaire; those that are only possible are left out.
  package let roles: [RoleID]
  /// Questions whose answer is missing, leaves something open, or was taken over and is to be confirmed.
  package let openCount: Int
  /// Questions asked that have an answer.
  package let answeredCount: Int
  /// Whether every question that is asked has an answer, *not sure* included.
  package let isFinished: Bool
  /// Answers that were taken over from elsewhere and nobody has confirmed.
  package let unconfirmedCount: Int
  /// Stored answers that do not fit the questionnaire and count for nothing.
  package let misfitCount: Int
  /// Whether what has started counts only from the launch.
  package let awaitsLaunch: Bool
  /// What must be done, in the order of the questionnaire.
  package let duties: [RegisterDuty]
  /// What begins after the day of the entry, the earliest first.
  package let starts: [RegisterStart]
  package let created: Timestamp
  package let changed: Timestamp
  /// The questionnaire under which it was answered last.
  package let version: String
  package let lawAsOf: CalendarDate
  /// Who gave the answers that stand, whoever was first comes first.
  package let people: [String]

  /// The tier reached in every case.
  package var tier: Tier? { tiers.first }
  /// The worst that is possible.
  package var worstTier: Tier? { tiers.last }
  /// Whether a ban holds for certain and applies already.
  package var isBannedNow: Bool { tier == .prohibited && banBegins == nil && !awaitsLaunch }
  package var range: TierRange { TierRange(tiers) }
  /// How many steps lie between the mildest and the worst tier that are possible: 0 to 4.
  package var width: Int {
    guard let mildest = tiers.first, let worst = tiers.last else { return 0 }
    return worst.rank - mildest.rank
  }
  /// Duties that bind for certain, now or one day, and are not done.
  package var openDuties: [RegisterDuty] {
    duties.filter { $0.isCertain && $0.isOpen && $0.day != .never }
  }
}
