import Satisfiability

extension FlatProgram {
  /// How one question is answered.
  struct Slot: BitwiseCopyable, Sendable {
    enum Kind: BitwiseCopyable, Sendable { case oneOf, manyOf, other }

    let kind: Kind
    /// The node of its first option; the others follow.
    let firstNode: Int32
    /// The number of its first option among all options.
    let firstOption: Int
    let optionCount: Int
    /// One bit for each option that stands alone.
    let exclusive: UInt64
    /// The literal that says it is asked: twice the node, plus one for a negation.
    let relevance: Int32

    init(_ question: Question, nodes: [Literal], relevance: Literal, firstOption: Int) {
      let isFlat = !nodes.isEmpty && nodes.count <= 64
      if !isFlat {
        kind = .other
      } else if case .oneOf = question.kind {
        kind = .oneOf
      } else {
        kind = .manyOf
      }
      firstNode = Int32(nodes.first?.variable ?? 0)
      self.firstOption = firstOption
      optionCount = nodes.count
      var exclusive: UInt64 = 0
      for (bit, option) in question.options.prefix(64).enumerated() where option.isExclusive {
        exclusive |= 1 << UInt64(bit)
      }
      self.exclusive = exclusive
      self.relevance = Int32(relevance.variable * 2 + (relevance.isPositive ? 0 : 1))
    }
  }
}
