import Questionnaires
import Reasoning
import Satisfiability

extension FlatProgram {
  /// How one question is answered.
  struct Slot: BitwiseCopyable, Sendable {
    enum Kind: UInt8, BitwiseCopyable, Sendable { case oneOf, manyOf, number, date, text, other }

    let kind: Kind
    /// Whether it may be answered with *not sure* or *maybe*.
    let allowsUnsure: Bool
    /// How many options it has, or how many bounds its number or day is compared with.
    let optionCount: UInt8
    /// The node of its first option or lowest bound; the others follow.
    let firstNode: Int32
    /// Where the names of its options, or its bounds, begin.
    let firstName: Int32
    /// The literal that says it is asked: twice the node, plus one for a negation.
    let relevance: Int32

    /// `nodes` are those of its options, or of its bounds from the lowest up.
    init(_ question: Question, nodes: [Literal], relevance: Literal, firstName: Int) {
      assert(
        zip(nodes, nodes.dropFirst()).allSatisfy { $0.variable + 1 == $1.variable },
        "the nodes of a question follow each other")
      let isFlat = nodes.count <= 64
      kind = isFlat ? Self.kind(of: question) : .other
      allowsUnsure = question.noUnsure == nil
      optionCount = isFlat ? UInt8(nodes.count) : 0
      firstNode = Int32(nodes.first?.variable ?? 0)
      self.firstName = Int32(firstName)
      self.relevance = Int32(relevance.variable * 2 + (relevance.isPositive ? 0 : 1))
    }

    var hasOptions: Bool { kind == .oneOf || kind == .manyOf }

    /// One bit for each option or bound.
    var allOptions: UInt64 { optionCount == 64 ? ~0 : 1 &<< UInt64(optionCount) &- 1 }

    private static func kind(of question: Question) -> Kind {
      switch question.kind {
      case .oneOf: .oneOf
      case .manyOf: .manyOf
      case .number: .number
      case .date: .date
      case .text: .text
      }
    }
  }

  /// A number or a day that conditions compare an answer with; a day as the number 20261202.
  struct Threshold: BitwiseCopyable, Sendable {
    let value: Double
    /// Whether an answer must be above it, and not only at it.
    let isAbove: Bool

    init(_ bound: Bound) {
      switch bound {
      case .number(let number): (value, isAbove) = (number, false)
      case .aboveNumber(let number): (value, isAbove) = (number, true)
      case .date(let day): (value, isAbove) = (Double(Self.number(of: day)), false)
      }
    }

    static func number(of day: CalendarDate) -> Int {
      day.year * 10_000 + day.month * 100 + day.day
    }
  }
}
