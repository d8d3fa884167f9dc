package import Questionnaires

/// The rows of a register on a day, with the files that could not be read.
package struct RegisterTable: Sendable {
  /// A file that is no row, and why.
  package struct Broken: Sendable, Equatable {
    package let place: String
    /// One sentence, ready to be shown.
    package let reason: String

    package init(place: String, reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  /// The day for which everything is stated.
  package let date: CalendarDate
  package let entries: [RegisterEntry]
  package let broken: [Broken]
  /// How many rows a filter left out.
  package let hiddenCount: Int
  /// How many rows may be of another tier than those that are looked for; they stand at the end.
  package let otherwiseCount: Int

  /// Filters and sorts. Where a tier is looked for, what is certain to be of it comes first.
  package init(
    on date: CalendarDate, _ entries: [RegisterEntry], broken: [Broken],
    filter: RegisterFilter = RegisterFilter(), order: RegisterOrder = .urgency
  ) {
    self.date = date
    let taken = entries.filter { filter.takes($0) }
    let others = filter.tiers.isEmpty ? [] : taken.filter { !filter.isCertain($0) }
    self.entries =
      others.isEmpty
      ? order.sorted(taken)
      : order.sorted(taken.filter { filter.isCertain($0) }) + order.sorted(others)
    otherwiseCount = others.count
    hiddenCount = entries.count - taken.count
    self.broken = broken
  }

  /// For each tier how many systems are certain to be of it, from the worst to the mildest; then
  /// those that are open.
  package var tierCounts: [(tier: Tier, count: Int)] {
    Tier.allCases.reversed().map { tier in
      (tier, entries.count { $0.isSettled && $0.tier == tier })
    }
  }

  package var unsettledCount: Int { entries.count { !$0.isSettled } }
}
