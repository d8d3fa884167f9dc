import Questionnaires

/// What is known of the targets of a sheet, one bit for each: which can be true, which can be false, and
/// which cannot.
struct Prospects: ~Copyable {
  let wordCount: Int
  /// Some completion makes it true, or false.
  let canHold: UnsafeMutablePointer<UInt64>
  let canFail: UnsafeMutablePointer<UInt64>
  /// No completion makes it true, or false.
  let neverHolds: UnsafeMutablePointer<UInt64>
  let neverFails: UnsafeMutablePointer<UInt64>

  init(wordCount: Int) {
    self.wordCount = wordCount
    canHold = .allocate(capacity: wordCount * 4)
    canHold.initialize(repeating: 0, count: wordCount * 4)
    canFail = canHold + wordCount
    neverHolds = canFail + wordCount
    neverFails = neverHolds + wordCount
  }

  deinit { canHold.deallocate() }

  mutating func clear() { canHold.update(repeating: 0, count: wordCount * 4) }

  /// Takes down that some targets of a word are true, and others false, in all completions.
  @inline(__always)
  mutating func settle(_ word: Int, areTrue: UInt64, areFalse: UInt64) {
    canHold[word] |= areTrue
    neverFails[word] |= areTrue
    canFail[word] |= areFalse
    neverHolds[word] |= areFalse
    assert(canHold[word] & neverHolds[word] == 0, "a target holds that cannot")
    assert(canFail[word] & neverFails[word] == 0, "a target fails that cannot")
  }

  /// Takes down that some completion makes a target true, or false.
  @inline(__always)
  mutating func show(_ goal: Goal) {
    let word = goal.target >> 6
    let bit: UInt64 = 1 &<< UInt64(goal.target & 63)
    if goal.isPositive { canHold[word] |= bit } else { canFail[word] |= bit }
    assert(canHold[word] & neverHolds[word] == 0, "a target holds that cannot")
    assert(canFail[word] & neverFails[word] == 0, "a target fails that cannot")
  }

  /// Takes down that no completion does.
  mutating func exclude(_ goal: Goal) {
    let bit: UInt64 = 1 &<< UInt64(goal.target & 63)
    settle(
      goal.target >> 6, areTrue: goal.isPositive ? 0 : bit, areFalse: goal.isPositive ? bit : 0)
  }

  func isOpen(_ goal: Goal) -> Bool {
    let word = goal.target >> 6
    let known =
      goal.isPositive ? canHold[word] | neverHolds[word] : canFail[word] | neverFails[word]
    return known >> UInt64(goal.target & 63) & 1 == 0
  }
}
