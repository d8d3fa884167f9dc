import Questionnaires
import Satisfiability

extension FlatProgram {
  /// How one question is answered.
  struct Slot: BitwiseCopyable, Sendable {
    enum Kind: UInt8, BitwiseCopyable, Sendable { case oneOf, manyOf, other }

    let kind: Kind
    let optionCount: UInt8
    /// The node of its first option; the others follow.
    let firstNode: Int32
    /// Where the names of its options begin.
    let firstName: Int32
    /// The literal that says it is asked: twice the node, plus one for a negation.
    let relevance: Int32

    init(_ question: Question, nodes: [Literal], relevance: Literal, firstName: Int) {
      let isFlat = !nodes.isEmpty && nodes.count <= 64
      if !isFlat {
        kind = .other
      } else if case .oneOf = question.kind {
        kind = .oneOf
      } else {
        kind = .manyOf
      }
      optionCount = isFlat ? UInt8(nodes.count) : 0
      firstNode = Int32(nodes.first?.variable ?? 0)
      self.firstName = Int32(firstName)
      self.relevance = Int32(relevance.variable * 2 + (relevance.isPositive ? 0 : 1))
    }
  }
}
