import Questionnaires

/// From answers to all that hangs on them.
extension FlatClassifier {
  func isTrue(_ literal: Int32) -> Bool {
    (missing[Int(literal >> 1)] == 0) == (literal & 1 == 0)
  }

  mutating func choose(_ node: Int32) {
    change(node, by: -1)
    follow()
  }

  @inline(__always)
  private mutating func follow() {
    while let literal = events.pop() {
      if program.isWatched[Int(literal >> 1)] != 0 { tell(literal) }
      for reader in program.readers[Int(literal)] { change(reader, by: -1) }
      for reader in program.readers[Int(literal ^ 1)] { change(reader, by: 1) }
    }
  }

  @inline(__always)
  private mutating func change(_ node: Int32, by difference: Int32) {
    let before = missing[Int(node)]
    let after = before &+ difference
    missing[Int(node)] = after
    touched.push(node)
    if before == 0 { events.push(node &* 2 &+ 1) } else if after == 0 { events.push(node &* 2) }
  }

  /// Takes down what a node decides that has just changed.
  private mutating func tell(_ literal: Int32) {
    let node = Int(literal >> 1)
    let weight = Int(program.askedWith[node])
    asked += literal & 1 == 0 ? weight : -weight
    for finding in program.findings[node] {
      heldBits[Int(finding) >> 6] ^= 1 << UInt64(finding & 63)
    }
    // Sheets mostly answer in the order of the outline; then nothing has to be looked at here.
    for question in program.gated[node] {
      if question >> 1 > furthest { break }
      ask(Int(question >> 1), (question ^ literal) & 1 == 0)
    }
  }

  /// Lets the answer to a question that begins to be asked count, or no longer.
  private mutating func ask(_ question: Int, _ isAsked: Bool) {
    guard states[question].sheet == sheet else { return }
    var options = states[question].chosen
    while options != 0 {
      let option = Int32(options.trailingZeroBitCount)
      change(program.slots[question].firstNode + option, by: isAsked ? -1 : 1)
      options &= options - 1
    }
  }
}
