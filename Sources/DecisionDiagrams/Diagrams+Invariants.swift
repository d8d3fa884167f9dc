extension Diagrams {
  /// Beyond so many nodes a debug build does not check after every question.
  package static let mostChecked = 1000

  /// Whether the nodes are reduced, ordered and shared: no node has two equal branches, every branch
  /// leads further down, and no two nodes say the same. Takes time by the number of nodes.
  package func checkInvariants() -> Bool {
    var seen: Set<[Int]> = []
    for number in 2..<nodeCount {
      let function = Function(node: Int32(number))
      let level = level(function)
      let low = branch(function, at: level, high: false)
      let high = branch(function, at: level, high: true)
      guard low != high, level < nextLevel, level < self.level(low), level < self.level(high),
        seen.insert([level, Int(low.node), Int(high.node)]).inserted
      else { return false }
    }
    return true
  }
}
