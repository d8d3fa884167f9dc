import Questionnaires

/// What has been proved of sheets: where these things are said, whatever else is said, a goal cannot
/// be reached. A sheet that says all things of such a proof needs none of its own.
struct Lessons {
  /// How many are kept in all; then they begin anew, so that memory stays bounded.
  private static let most = 8192
  /// How many are kept for one goal; those that serve more often are looked at first.
  private static let mostForOne = 16

  /// By goal: the numbers of what must be said.
  private var proofs: [[[Int32]]]
  private var count = 0

  init(goals: Int) {
    proofs = Array(repeating: [], count: goals)
  }

  /// Whether a goal is known not to be reached by a sheet.
  mutating func exclude(_ goal: Int, _ said: borrowing SaidThings) -> Bool {
    for place in proofs[goal].indices where said.contains(proofs[goal][place]) {
      if place > 0 { proofs[goal].swapAt(place, place - 1) }
      return true
    }
    return false
  }

  mutating func keep(_ things: [Int32], excluding goal: Int) {
    if count == Self.most {
      for goal in proofs.indices { proofs[goal] = [] }
      count = 0
    }
    if proofs[goal].count == Self.mostForOne {
      proofs[goal].removeLast()
    } else {
      count += 1
    }
    proofs[goal].append(things)
  }
}
