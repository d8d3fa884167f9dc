import Assessments
import Questionnaires
import Typography

/// In which order a register is shown.
package enum RegisterOrder: String, Sendable, CaseIterable {
  /// Bans that hold or may hold, those in force before those to come, then the next day, then the widest range.
  case urgency
  /// What is still possible: the widest range first, of the same the worst. For triage.
  case range
  /// The worst tier first.
  case tier
  /// The next day first.
  case day
  /// The most open points first.
  case open
  /// The one changed last first.
  case changed
  /// By name, without regard to case and accents.
  case name

  /// The rows in this order; those that are equal stand by name.
  package func sorted(_ entries: [RegisterEntry]) -> [RegisterEntry] {
    entries.map { (key: key(of: $0), name: Folding.fold($0.system), entry: $0) }
      .sorted { left, right in
        if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
        return (left.name, left.entry.id) < (right.name, right.entry.id)
      }
      .map(\.entry)
  }

  /// Smaller stands higher.
  private func key(of entry: RegisterEntry) -> [Int] {
    let next = entry.nextDay.map { $0.day.year * 10_000 + $0.day.month * 100 + $0.day.day } ?? .max
    let day = entry.isBannedNow ? 0 : next
    let worst = entry.worstTier.map { -$0.rank } ?? 1
    let mildest = entry.tier.map { -$0.rank } ?? 1
    switch self {
    case .urgency:
      let isBan = entry.worstTier == .prohibited
      let isLater = isBan && entry.banBegins != nil
      return [isBan ? 0 : 1, isBan ? mildest : 0, isLater ? 1 : 0, day, -entry.width, worst]
    case .range: return [-entry.width, worst, -entry.openCount]
    case .tier: return [worst, mildest, day]
    case .day: return [day, worst]
    case .open: return [-entry.openCount, worst]
    case .changed: return entry.changed.description.utf8.map { -Int($0) }
    case .name: return []
    }
  }
}
