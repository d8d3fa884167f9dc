import Questionnaires
import DecisionDiagrams

/// The values that an answer leaves to a question, each as likely as any other.
///
/// Variables are made when an option is first asked for: they stand where they are read.
struct PossibleValues {
  /// The levels of the variables made so far.
  private(set) var levels: [Int] = []
  /// By number of the option; nil until it is asked for.
  private var options: [Diagrams.Function?]
  /// Options of which at most one is true, and no other option with it, in this order.
  private var exclusive: [Int] = []
  /// Where none of the exclusive options that have been asked for is true.
  private var isNoneExclusive = Diagrams.Function.always
  /// How many of the other options have not been asked for.
  private var freeLeft = 0
  /// Whether at least one of the free options has to be true when no exclusive one is.
  private let needsOne: Bool
  private var isAnyFree = Diagrams.Function.never
  private var bounds: [Bound: Diagrams.Function] = [:]

  init(of question: Question, answer: Answer?) {
    var chosen: [OptionID] = []
    var maybe = question.options.map(\.id)
    if case .choice(let certain, let uncertain)? = answer {
      chosen = certain
      maybe = uncertain
    }
    options = question.options.map { chosen.contains($0.id) ? .always : nil }
    needsOne = chosen.isEmpty
    var isOneOf = false
    if case .oneOf = question.kind { isOneOf = true }
    let candidates = Answer.candidates(chosen: chosen, maybe: maybe, for: question)
    for (number, option) in question.options.enumerated() where options[number] == nil {
      if !candidates.contains(option.id) {
        options[number] = .never
      } else if isOneOf || option.isExclusive {
        exclusive.append(number)
      } else {
        freeLeft += 1
      }
    }
  }

  /// The completions in which an option is true, whether or not its question is asked.
  mutating func option(_ number: Int, in diagrams: inout Diagrams) -> Diagrams.Function {
    if let known = options[number] { return known }
    if exclusive.contains(number) { return addExclusive(number, in: &diagrams) }
    while let other = exclusive.first { addExclusive(other, in: &diagrams) }
    return addFree(number, in: &diagrams)
  }

  /// The completions in which a bound is reached, whether or not its question is asked. Between
  /// neighbouring bounds lies one value.
  mutating func bound(
    _ bound: Bound, among all: [Bound], answer: Answer?, in diagrams: inout Diagrams
  ) -> Diagrams.Function {
    if bounds.isEmpty {
      var isReached = Diagrams.Function.always
      for (number, bound) in all.sorted().enumerated() {
        if let known = answer.flatMap({ bound.isReached(by: $0) }) {
          isReached = known ? .always : .never
        } else {
          let above = Double(all.count - number)
          let isAbove = makeVariable(likelihood: above / (above + 1), in: &diagrams)
          isReached = diagrams.and(isReached, isAbove)
        }
        bounds[bound] = isReached
      }
    }
    return bounds[bound] ?? .never
  }

  // MARK: Variables

  private mutating func makeVariable(
    likelihood: Double, in diagrams: inout Diagrams
  ) -> Diagrams.Function {
    levels.append(diagrams.nextLevel)
    return diagrams.makeVariable(likelihood: likelihood)
  }

  @discardableResult
  private mutating func addExclusive(
    _ number: Int, in diagrams: inout Diagrams
  ) -> Diagrams.Function {
    exclusive.removeAll { $0 == number }
    let others = Double(exclusive.count) + Self.sets(of: freeLeft)
    let isThis =
      others == 0 ? .always : makeVariable(likelihood: 1 / (others + 1), in: &diagrams)
    let value = diagrams.and(isNoneExclusive, isThis)
    isNoneExclusive = diagrams.and(isNoneExclusive, diagrams.not(isThis))
    options[number] = value
    return value
  }

  private mutating func addFree(
    _ number: Int, in diagrams: inout Diagrams
  ) -> Diagrams.Function {
    var value: Diagrams.Function
    if needsOne {
      let isFirst =
        freeLeft == 1
        ? .always
        : makeVariable(
          likelihood: (Self.sets(of: freeLeft - 1) + 1) / Self.sets(of: freeLeft), in: &diagrams)
      let isOther =
        isAnyFree == .never ? .never : makeVariable(likelihood: 0.5, in: &diagrams)
      value = diagrams.choose(isAnyFree, isOther, isFirst)
      isAnyFree = diagrams.or(isAnyFree, isFirst)
    } else {
      value = makeVariable(likelihood: 0.5, in: &diagrams)
    }
    freeLeft -= 1
    value = diagrams.and(isNoneExclusive, value)
    options[number] = value
    return value
  }

  /// How many sets of so many things there are, the empty one left out.
  private static func sets(of count: Int) -> Double {
    var all = 1.0
    for _ in 0..<count { all *= 2 }
    return all - 1
  }
}
