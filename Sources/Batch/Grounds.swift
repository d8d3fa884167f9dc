import Questionnaires
import Reasoning
import Satisfiability

/// Why a completion reaches a goal: the few answers of it that suffice, whatever else is answered.
///
/// A literal that is true has inputs that make it so, these have theirs, and so on down to options and
/// bounds. Where one of several inputs would do, the one is taken that few sheets go against.
///
/// From them follows which sheets can reach the goal: all that say nothing against them. Such a sheet can
/// be completed from the first question to the last: with its own answer where it has one, else with that
/// of the grounds, else with any. That a question is asked of which an option or a bound must hold
/// is among the grounds.
///
/// Literals are numbers here: twice the variable, and one more for a negation.
struct Grounds: ~Copyable {
  private static let mostCost: Int32 = 1 << 24
  /// How often sheets go against an option that must hold, compared with one that must not.
  private static let costOfHolding: Int32 = 4

  /// What a variable stands for.
  private struct Origin {
    /// The question of which it is an option or a bound, and its number there; -1 for a gate.
    var question: Int32 = -1
    var option: Int32 = 0
    /// It has one value in all completions of all sheets.
    var isFixed = false
  }

  private let origins: FixedTable<Origin>
  /// By variable: the inputs of the gate.
  private let inputs: CompressedLists
  /// By question: that it is asked, and its options or bounds.
  private let relevance: FixedTable<Int32>
  private let values: CompressedLists
  /// The variables of gates, options and bounds, each after those on which it hangs.
  private let order: FixedTable<Int32>
  /// By variable, in the completion at hand: 1 for true, and how much it takes for that value.
  private let worlds: UnsafeMutablePointer<Int32>
  private let costs: UnsafeMutablePointer<Int32>
  private let isVisited: UnsafeMutablePointer<Bool>
  private var visited = NumberStack()
  private var open = NumberStack()

  /// `solver` has the clauses of the questionnaire; `values` are the options or bounds of each question.
  init(_ encoding: Encoding, _ solver: Solver, values: [[Literal]]) {
    let count = solver.variableCount
    var origins = [Origin](repeating: Origin(), count: count)
    for variable in origins.indices {
      origins[variable].isFixed = solver.forcedValue(of: Literal(variable: variable)) != nil
    }
    for (question, literals) in values.enumerated() {
      for (option, literal) in literals.enumerated() {
        origins[literal.variable].question = Int32(question)
        origins[literal.variable].option = Int32(option)
      }
    }
    self.origins = FixedTable(origins)
    var inputs = [[Int32]](repeating: [], count: count)
    for gate in encoding.gates { inputs[gate.output.variable] = gate.inputs.map(Self.number) }
    self.inputs = CompressedLists(inputs)
    relevance = FixedTable(encoding.relevance.map(Self.number))
    self.values = CompressedLists(values.map { $0.map(Self.number) })
    // A gate that says whether a question is asked hangs on earlier questions alone.
    var order: [Int32] = []
    var gates = encoding.gates[...]
    for (literals, isAsked) in zip(values, encoding.relevance) {
      while let gate = gates.first, gate.output.variable <= isAsked.variable {
        order.append(Int32(gate.output.variable))
        gates.removeFirst()
      }
      order += literals.map { Int32($0.variable) }
    }
    order += gates.map { Int32($0.output.variable) }
    self.order = FixedTable(order)
    worlds = .allocate(capacity: count)
    worlds.initialize(repeating: 0, count: count)
    costs = .allocate(capacity: count)
    costs.initialize(repeating: 0, count: count)
    isVisited = .allocate(capacity: count)
    isVisited.initialize(repeating: false, count: count)
  }

  deinit {
    worlds.deallocate()
    costs.deallocate()
    isVisited.deallocate()
  }

  private static func number(_ literal: Literal) -> Int32 {
    Int32(literal.variable * 2 + (literal.isPositive ? 0 : 1))
  }

  @inline(__always)
  private func isTrue(_ literal: Int32) -> Bool { worlds[Int(literal >> 1)] ^ (literal & 1) == 1 }

  /// Takes up the last model of a solver, and weighs what each variable of it hangs on.
  mutating func take(_ solver: Solver) {
    for variable in 0..<origins.count {
      worlds[variable] = solver.modelValue(of: Literal(variable: variable)) ? 1 : 0
    }
    for place in 0..<order.count {
      let variable = Int(order[place])
      let origin = origins[variable]
      if origin.isFixed { continue }
      costs[variable] = min(
        origin.question < 0
          ? cost(ofGate: variable) : cost(of: variable, Int(origin.question)),
        Self.mostCost)
    }
  }

  private func cost(ofGate variable: Int) -> Int32 {
    if worlds[variable] == 1 {
      return inputs[variable].reduce(0) { $0 + costs[Int($1 >> 1)] }
    }
    return inputs[variable].reduce(Self.mostCost) { least, input in
      isTrue(input) ? least : min(least, costs[Int(input >> 1)])
    }
  }

  private func cost(of variable: Int, _ question: Int) -> Int32 {
    let asked = relevance[question]
    if worlds[variable] == 1 { return Self.costOfHolding + costs[Int(asked >> 1)] }
    return isTrue(asked) ? 1 : costs[Int(asked >> 1)]
  }

  /// What sheets may not say, one bit for each thing, so that they can reach a goal that the completion
  /// at hand reaches. `said` is what the sheet says of which it is a completion.
  mutating func objections(to goal: Literal, saying said: borrowing SaidThings) -> [UInt64] {
    var objections = [UInt64](repeating: 0, count: said.wordCount)
    func object(_ number: Int?) {
      if let number { objections[number >> 6] |= 1 << UInt64(number & 63) }
    }
    open.push(Self.number(goal))
    while let literal = open.pop() {
      let variable = Int(literal >> 1)
      let origin = origins[variable]
      if origin.isFixed || isVisited[variable] { continue }
      isVisited[variable] = true
      visited.push(Int32(variable))
      let holds = worlds[variable] == 1
      let question = Int(origin.question)
      if question < 0 {
        if holds {
          for input in inputs[variable] { open.push(input) }
        } else if let input = cheapest(of: inputs[variable]) {
          open.push(input)
        }
        continue
      }
      let asked = relevance[question]
      if holds || !isTrue(asked) { open.push(asked) }
      if !isTrue(asked) { continue }
      object(said.number(of: Int(origin.option), in: question, holds: !holds))
      guard let partial = said.numberOfPartial(in: question) else { continue }
      if said.contains(partial) {
        // A partial answer goes together with all of another, or it does not.
        for (option, literal) in values[question].enumerated() {
          object(said.number(of: option, in: question, holds: !isTrue(literal)))
        }
      } else {
        object(partial)
      }
    }
    for variable in visited.numbers { isVisited[Int(variable)] = false }
    visited.removeAll()
    return objections
  }

  /// The input to blame for a gate that does not hold; nil when one is found false already.
  private func cheapest(of inputs: UnsafeBufferPointer<Int32>) -> Int32? {
    var best: Int32?
    for input in inputs where !isTrue(input) {
      let variable = Int(input >> 1)
      if origins[variable].isFixed || isVisited[variable] { return nil }
      if let known = best, costs[Int(known >> 1)] <= costs[variable] { continue }
      best = input
    }
    return best
  }
}
