import Reasoning
import Questionnaires
import Satisfiability

/// Who reads whom among the nodes, and their state before any answer.
struct Wiring {
  /// By literal: the nodes that have it as an input.
  private(set) var readers: [[Int32]]
  /// By node: how many inputs are false.
  private(set) var missing: [Int32]

  init(_ encoding: Encoding, _ reasoner: Reasoner) {
    let nodeCount = encoding.solver.variableCount
    readers = Array(repeating: [], count: nodeCount * 2)
    missing = Array(repeating: 0, count: nodeCount)
    for gate in encoding.gates {
      for input in gate.inputs { connect(input, to: gate.output.variable) }
    }
    // What is missing at rest is the answer. It counts only while its question is asked, which is for
    // the classifier to see to.
    for literal in encoding.options.joined() { missing[literal.variable] = 1 }
    for literals in encoding.bounds {
      for literal in literals.values { missing[literal.variable] = 1 }
    }
    for reading in reasoner.questionnaire.readings {
      let settled = reasoner.readings[reading.id] ?? reading.choices[0].id
      for (choice, literal) in encoding.readings[reading.id] ?? [:] where choice != settled {
        missing[literal.variable] = 1
      }
    }
    settle()
  }

  func isTrue(_ literal: Literal) -> Bool {
    (missing[literal.variable] == 0) == literal.isPositive
  }

  /// Counts as if all nodes were false.
  private mutating func connect(_ input: Literal, to node: Int) {
    readers[input.variable * 2 + (input.isPositive ? 0 : 1)].append(Int32(node))
    if input.isPositive { missing[node] += 1 }
  }

  /// Lets the nodes become true for which nothing is missing, and takes back what they undo.
  private mutating func settle() {
    var events = missing.indices.filter { missing[$0] == 0 }.map { (node: $0, isTrue: true) }
    func change(_ reader: Int32, by difference: Int32, _ missing: inout [Int32]) {
      let wasTrue = missing[Int(reader)] == 0
      missing[Int(reader)] += difference
      let isTrue = missing[Int(reader)] == 0
      if isTrue != wasTrue { events.append((Int(reader), isTrue)) }
    }
    while let (node, isTrue) = events.popLast() {
      for reader in readers[node * 2] { change(reader, by: isTrue ? -1 : 1, &missing) }
      for reader in readers[node * 2 + 1] { change(reader, by: isTrue ? 1 : -1, &missing) }
    }
  }
}
