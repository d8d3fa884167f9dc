import Questionnaires
import Satisfiability

/// Tells what can come out otherwise when one disputed point is read otherwise and all answers stay.
///
/// One pass over the gates, in three-valued logic. It is wrong on one side only: what it does not name
/// is the same in every completion, and so has the same status; what it names may have it all the same.
struct ReadingReach {
  /// By variable: the readings that it may hang on, a bit each.
  ///
  /// What the pass does not come by may hang on everything.
  private var marks: [UInt64]
  /// By variable: 1 for true and -1 for false in every completion as the points are read; 0 for
  /// unknown.
  private var values: [Int8]

  init(_ reasoner: Reasoner, _ answers: Answers) {
    let encoding = reasoner.encoding
    marks = Array(repeating: .max, count: encoding.solver.variableCount)
    values = Array(repeating: 0, count: encoding.solver.variableCount)
    note(encoding.truth, value: 1, mark: 0)
    for (number, reading) in reasoner.questionnaire.readings.enumerated() {
      let taken = reasoner.readings[reading.id] ?? reading.choices.first?.id
      for (choice, literal) in encoding.readings[reading.id] ?? [:] {
        note(literal, value: choice == taken ? 1 : -1, mark: Self.mark(number))
      }
    }
    var gates = encoding.gates[...]
    for (number, entry) in reasoner.questionnaire.outline.entries.enumerated() {
      // Whether a question is asked hangs only on questions before it.
      let relevance = encoding.relevance[number]
      while let gate = gates.first, gate.output.variable <= relevance.variable {
        pass(gate)
        gates.removeFirst()
      }
      let literals = encoding.options[number] + encoding.bounds[number].values
      for literal in literals {
        note(literal, value: min(0, value(relevance)), mark: marks[relevance.variable])
      }
      guard let answer = answers[entry.question.id] else { continue }
      for literal in encoding.clauses(of: answer, to: number).compactMap(\.last) {
        if literal.isPositive {
          values[literal.variable] = value(relevance)
        } else {
          note(literal, value: 1, mark: 0)
        }
      }
    }
    for gate in gates { pass(gate) }
  }

  /// Whether a literal may hang on the reading with this number.
  func hangs(_ literal: Literal, on reading: Int) -> Bool {
    marks[literal.variable] & Self.mark(reading) != 0
  }

  /// Many readings share the last bit: then something may hang on one of them.
  private static func mark(_ reading: Int) -> UInt64 { 1 << UInt64(min(reading, 63)) }

  private func value(_ literal: Literal) -> Int8 {
    literal.isPositive ? values[literal.variable] : -values[literal.variable]
  }

  private mutating func note(_ literal: Literal, value: Int8, mark: UInt64) {
    values[literal.variable] = literal.isPositive ? value : -value
    marks[literal.variable] = mark
  }

  /// An input that is false whatever a point is read as keeps what the others hang on from mattering.
  private mutating func pass(_ gate: Gate) {
    var least: Int8 = 1
    var mark: UInt64 = 0
    var kept = UInt64.max
    for input in gate.inputs {
      let value = value(input)
      least = min(least, value)
      mark |= marks[input.variable]
      if value == -1 { kept &= marks[input.variable] }
    }
    note(gate.output, value: least, mark: mark & kept)
  }
}
