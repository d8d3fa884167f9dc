import Questionnaires

/// Completing a sheet that leaves something open, and taking that back.
extension FlatClassifier {
  /// Answers every question that is asked and has no definite answer. `world` has for each question one
  /// bit for each option or bound; where the sheet leaves only some of them, only those.
  mutating func complete(with world: [UInt64]) {
    assert(world.count == program.slots.count && completed.count == 0)
    for question in 0..<program.slots.count {
      let slot = program.slots[question]
      guard slot.optionCount > 0, isTrue(slot.relevance) else { continue }
      var options = world[question]
      if states[question].sheet == sheet {
        guard let opening = opening(of: question) else { continue }
        options = options & opening.candidates | opening.certain
      }
      if options == 0, slot.hasOptions {
        options = opening(of: question)?.candidates ?? 1
        options &= 0 &- options
      }
      while options != 0 {
        let node = slot.firstNode + Int32(options.trailingZeroBitCount)
        completed.push(node)
        choose(node)
        options &= options - 1
      }
    }
  }

  mutating func takeBack() {
    while let node = completed.pop() { unchoose(node) }
  }
}
