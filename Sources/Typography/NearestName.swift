/// Finds what an author probably meant by a misspelt name.
package enum NearestName {
  /// The candidate with the fewest edits, when there are few enough to be a slip; of several, the
  /// first in the order of the alphabet.
  ///
  /// A name takes no longer than its length times the edits that are few enough: what is much longer
  /// or shorter is no slip, and is not looked at.
  package static func find(_ name: String, in candidates: [String]) -> String? {
    let length = name.utf8.count
    var limit = max(1, length / 3)
    let candidates = candidates.filter { abs($0.utf8.count - length) <= limit }
    if candidates.isEmpty { return nil }
    let name = Array(name.utf8)
    var best: String?
    for candidate in candidates {
      guard let distance = distance(name, Array(candidate.utf8), atMost: limit) else { continue }
      if distance == limit, let found = best, found <= candidate { continue }
      limit = distance
      best = candidate
    }
    return best
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); nil when
  /// there are more than `limit`.
  ///
  /// Only cells near the diagonal can lie within the limit: E. Ukkonen, "Algorithms for approximate
  /// string matching" (Information and Control 64, 1985).
  private static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if right.isEmpty { return left.count }
    let tooMany = limit + 1
    var older = [Int](repeating: tooMany, count: right.count + 1)
    var previous = (0...right.count).map { min($0, tooMany) }
    var current = older
    for row in 1..<left.count + 1 {
      let first = max(1, row - limit)
      let last = min(right.count, row + limit)
      if first > last { return nil }
      current[first - 1] = first == 1 ? min(row, tooMany) : tooMany
      var least = current[first - 1]
      for column in first...last {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(previous[column] + 1, current[column - 1] + 1)
        best = min(best, previous[column - 1] + (isSame ? 0 : 1), tooMany)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, older[column - 2] + 1)
        }
        current[column] = best
        least = min(least, best)
      }
      if last < right.count { current[last + 1] = tooMany }
      // A swap reaches over one row, and adds one.
      if least > limit, !previous[max(0, first - 2)...last].contains(where: { $0 < limit }) {
        return nil
      }
      (older, previous, current) = (previous, current, older)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
