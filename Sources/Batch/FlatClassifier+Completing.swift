import Questionnaires

/// Completing a sheet that leaves something open, and taking that back.
extension FlatClassifier {
  /// Answers every question that is asked and has no definite answer. `world` has for each question one
  /// bit for each option or bound; where the sheet leaves only some of them, only those.
  ///
  /// What was filled in before and stays as it is is not touched: completions of one sheet have much in
  /// common. Whether a question is asked depends on questions before it, so one pass is enough.
  mutating func complete(with world: [UInt64]) {
    assert(world.count == program.slots.count)
    for question in 0..<program.slots.count {
      let slot = program.slots[question]
      guard slot.optionCount > 0 else { continue }
      let before = filled[question]
      var options: UInt64 = 0
      if isTrue(slot.relevance) {
        options = world[question]
        if states[question].sheet == sheet {
          guard let opening = opening(of: question) else { continue }
          options = options & opening.candidates | opening.certain
        }
        if options == 0, slot.hasOptions {
          options = opening(of: question)?.candidates ?? 1
          options &= 0 &- options
        }
      }
      fill(question, from: before, to: options, slot.firstNode)
    }
  }

  mutating func takeBack() {
    for question in 0..<program.slots.count where filled[question] != 0 {
      fill(question, from: filled[question], to: 0, program.slots[question].firstNode)
    }
  }

  @inline(__always)
  private mutating func fill(
    _ question: Int, from before: UInt64, to after: UInt64, _ firstNode: Int32
  ) {
    var changes = before ^ after
    filled[question] = after
    while changes != 0 {
      let bit = changes & (0 &- changes)
      let node = firstNode + Int32(changes.trailingZeroBitCount)
      if after & bit != 0 { choose(node) } else { unchoose(node) }
      changes &= changes &- 1
    }
  }
}
