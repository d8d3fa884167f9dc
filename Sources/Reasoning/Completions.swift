package import Questionnaires
package import DecisionDiagrams
package import Satisfiability

/// All completions of a sheet of answers, each equally likely, and in which of them a literal is
/// true.
///
/// A completion gives a value to every question, asked or not: each value that its answer leaves is
/// as likely as any other, independent of the other questions. A number or a day counts by the
/// bounds that some condition names.
package struct Completions {
  /// What a variable of the encoding stands for that is no gate.
  private struct Input {
    enum Value {
      case option(Int)
      case bound(Bound)
    }

    let question: Int
    let value: Value
  }

  package var diagrams = Diagrams()
  /// By number in the outline.
  private var values: [PossibleValues]
  private let answers: [Answer?]
  private let bounds: [[Bound]]
  /// By variable.
  private var functions: [Diagrams.Function?]
  private var inputs: [Input?]
  /// By variable: the gate whose output it is.
  private var gates: [Gate?]
  private let relevance: [Literal]

  package init(_ reasoner: Reasoner, _ answers: Answers) {
    let encoding = reasoner.encoding
    let count = encoding.solver.variableCount
    functions = Array(repeating: nil, count: count)
    inputs = Array(repeating: nil, count: count)
    gates = Array(repeating: nil, count: count)
    for gate in encoding.gates { gates[gate.output.variable] = gate }
    relevance = encoding.relevance
    functions[encoding.truth.variable] = .always
    for reading in reasoner.questionnaire.readings {
      let settled = reasoner.readings[reading.id] ?? reading.choices[0].id
      for (choice, literal) in encoding.readings[reading.id] ?? [:] {
        functions[literal.variable] = choice == settled ? .always : .never
      }
    }
    self.answers = reasoner.questionnaire.outline.entries.map { answers[$0.question.id] }
    bounds = encoding.bounds.map { Array($0.keys) }
    values = reasoner.questionnaire.outline.entries.map {
      PossibleValues(of: $0.question, answer: answers[$0.question.id])
    }
    for number in values.indices {
      for (option, literal) in encoding.options[number].enumerated() {
        inputs[literal.variable] = Input(question: number, value: .option(option))
      }
      for (bound, literal) in encoding.bounds[number] {
        inputs[literal.variable] = Input(question: number, value: .bound(bound))
      }
    }
  }

  /// The levels of the variables that stand for the value of the question with this number.
  package func levels(of number: Int) -> [Int] { values[number].levels }

  /// The completions in which a literal is true.
  ///
  /// Variables are made when they are first met, so that those that are read together lie together.
  package mutating func function(_ literal: Literal) -> Diagrams.Function {
    let function = functions[literal.variable] ?? build(literal.variable)
    return literal.isPositive ? function : diagrams.not(function)
  }

  private mutating func build(_ variable: Int) -> Diagrams.Function {
    var result = Diagrams.Function.always
    for part in gates[variable]?.inputs ?? [] {
      let part = function(part)
      result = diagrams.and(result, part)
      if result == .never { break }
    }
    if let input = inputs[variable] {
      result = function(relevance[input.question])
      if result != .never {
        let value = function(of: input)
        result = diagrams.and(result, value)
      }
    }
    functions[variable] = result
    return result
  }

  private mutating func function(of input: Input) -> Diagrams.Function {
    let question = input.question
    switch input.value {
    case .option(let option): return values[question].option(option, in: &diagrams)
    case .bound(let bound):
      return values[question].bound(
        bound, among: bounds[question], answer: answers[question], in: &diagrams)
    }
  }
}
