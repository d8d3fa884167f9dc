package import Questionnaires

/// Classifies complete sheets one after the other with a ``FlatProgram``.
///
/// A sheet is complete when every question that is asked has a definite answer; of every other
/// sheet ``classify(_:)`` says that it is not, and ``OpenSheets`` finds out what is still possible.
package struct FlatClassifier: ~Copyable {
  /// What is known of a question.
  struct State {
    /// One bit for each option that the last sheet chooses.
    var chosen: UInt64 = 0
    /// The number of the last sheet that answers it.
    var sheet: UInt32 = 0
    /// The question that followed it in some sheet before, though not in the outline.
    var follower: Int32 = 0
  }

  /// A question whose answer leaves something open.
  struct Opening {
    let question: Int32
    /// The options that are chosen for certain, and those that may be true beside them.
    let certain: UInt64
    let candidates: UInt64
  }

  let program: FlatProgram
  /// By node: how much is missing.
  let missing: UnsafeMutablePointer<Int32>
  /// Nodes whose `missing` is not as at rest.
  var touched = NumberStack()
  /// Nodes that have become true (positive literal) or false and have not been told of.
  var events = NumberStack()
  var asked: Int
  /// The questions answered in this sheet, in its order.
  var answered = NumberStack()
  /// By question.
  let states: UnsafeMutablePointer<State>
  var sheet: UInt32 = 0
  /// Those of this sheet, in its order.
  var openings: [Opening] = []
  /// The last question in the outline that this sheet answers so far; -1 for none.
  var furthest: Int32 = -1
  /// The sheet's own name; empty when it has none.
  package internal(set) var id: UnsafeBufferPointer<UInt8> = .init(start: nil, count: 0)
  /// One bit for each finding that holds.
  package var held: UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(start: heldBits, count: program.heldAtRest.count)
  }
  let heldBits: UnsafeMutablePointer<UInt64>
  /// By number in the outline, rising: answered questions that are not asked.
  package private(set) var ignored: [Int32] = []
  /// Whether all of the last sheet was understood, complete or not.
  package private(set) var isUnderstood = false

  package init(_ program: FlatProgram) {
    self.program = program
    let count = program.missingAtRest.count
    missing = .allocate(capacity: count)
    missing.initialize(from: program.missingAtRest.base, count: count)
    asked = program.askedAtRest
    states = .allocate(capacity: max(1, program.slots.count))
    states.initialize(repeating: State(), count: max(1, program.slots.count))
    heldBits = .allocate(capacity: max(1, program.heldAtRest.count))
    heldBits.initialize(repeating: 0, count: max(1, program.heldAtRest.count))
  }

  deinit {
    missing.deallocate()
    states.deallocate()
    heldBits.deallocate()
  }

  /// Reads and classifies the bytes of one line. True when ``id``, ``held`` and ``ignored`` say
  /// what the sheet leads to; false when the sheet is not complete or not written in the usual way.
  package mutating func classify(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    rest()
    isUnderstood = read(line)
    guard isUnderstood else { return false }
    var relevant = 0
    for question in answered.numbers {
      if isTrue(program.slots[Int(question)].relevance) {
        if opening(of: Int(question)) == nil { relevant += 1 }
      } else {
        ignored.append(question)
      }
    }
    if ignored.count > 1 { ignored.sort() }
    return relevant == asked
  }

  /// What the answer to a question leaves open, when it does.
  @inline(__always)
  func opening(of question: Int) -> Opening? {
    openings.isEmpty ? nil : openings.first { $0.question == Int32(question) }
  }

  /// The worst tier among the findings that hold; nil when none of them has one.
  package var tier: Tier? { rank.map { Tier.allCases[$0] } }

  /// The number of ``tier`` among all tiers.
  package var rank: Int? {
    var worst: UInt8 = 0
    for (word, bits) in held.enumerated() {
      var bits = bits
      while bits != 0 {
        worst = max(worst, program.ranks[word << 6 + bits.trailingZeroBitCount])
        bits &= bits - 1
      }
    }
    return worst == 0 ? nil : Int(worst) - 1
  }

  private mutating func rest() {
    for node in touched.numbers { missing[Int(node)] = program.missingAtRest[Int(node)] }
    touched.removeAll()
    events.removeAll()
    answered.removeAll()
    openings.removeAll(keepingCapacity: true)
    ignored.removeAll(keepingCapacity: true)
    asked = program.askedAtRest
    heldBits.update(from: program.heldAtRest.base, count: program.heldAtRest.count)
    sheet &+= 1
    if sheet == 0 { forgetSheets() }
    furthest = -1
    id = .init(start: nil, count: 0)
    assert(program.missingAtRest.count > Self.mostChecked || checkInvariants())
  }

  /// Lets the numbers of the sheets begin anew.
  private mutating func forgetSheets() {
    for question in 0..<program.slots.count { states[question].sheet = 0 }
    sheet = 1
  }
}
