import Questionnaires

/// The order of findings that are ruled out.
enum NearMisses {
  /// The nearest miss first: one that only an exception takes away, then by how few answers keep
  /// it away; among equals the worst first, as they come.
  static func sorted(_ entries: [FindingEntry]) -> [FindingEntry] {
    entries.enumerated().map { (entry: $1, key: key($1, $0)) }
      .sorted { $0.key < $1.key }.map(\.entry)
  }

  private static func key(_ entry: FindingEntry, _ offset: Int) -> (Int, Int, Int) {
    (entry.exceptions(.established).isEmpty ? 1 : 0, entry.basis.count, offset)
  }
}
