/// Classifies complete sheets one after the other with a ``FlatProgram``.
///
/// A sheet is complete when every question that is asked has a definite answer; of every other
/// sheet ``classify(_:)`` says that it is not, and the reasoner finds out what is still possible.
package struct FlatClassifier: ~Copyable {
  private let program: FlatProgram
  /// By node: how much is missing.
  private let missing: UnsafeMutablePointer<Int32>
  /// Nodes whose `missing` is not as at rest.
  private var touched = NumberStack()
  /// Nodes that have become true (positive literal) or false and have not been told of.
  private var events = NumberStack()
  private var asked: Int
  /// The questions answered in this sheet, in its order.
  private var answered = NumberStack()
  /// By question: the number of the last sheet that answers it.
  private let lastSheet: UnsafeMutablePointer<Int32>
  private var sheet: Int32 = 0
  /// By question: one bit for each option that the last sheet chooses.
  private let chosen: UnsafeMutablePointer<UInt64>
  /// The last question in the outline that this sheet answers so far; -1 for none.
  private var furthest: Int32 = -1
  /// The sheet's own name; empty when it has none.
  package private(set) var id: UnsafeBufferPointer<UInt8> = .init(start: nil, count: 0)
  /// One bit for each finding that holds.
  package var held: UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(start: heldBits, count: program.heldAtRest.count)
  }
  private let heldBits: UnsafeMutablePointer<UInt64>
  /// By number in the outline, rising: answered questions that are not asked.
  package private(set) var ignored: [Int32] = []

  package init(_ program: FlatProgram) {
    self.program = program
    let count = program.missingAtRest.count
    missing = .allocate(capacity: count)
    missing.initialize(from: program.missingAtRest.base, count: count)
    asked = program.askedAtRest
    lastSheet = .allocate(capacity: max(1, program.slots.count))
    lastSheet.initialize(repeating: 0, count: max(1, program.slots.count))
    chosen = .allocate(capacity: max(1, program.slots.count))
    chosen.initialize(repeating: 0, count: max(1, program.slots.count))
    heldBits = .allocate(capacity: max(1, program.heldAtRest.count))
    heldBits.initialize(repeating: 0, count: max(1, program.heldAtRest.count))
  }

  deinit {
    missing.deallocate()
    lastSheet.deallocate()
    chosen.deallocate()
    heldBits.deallocate()
  }

  /// Reads and classifies the bytes of one line. True when ``id``, ``held`` and ``ignored`` say
  /// what the sheet leads to; false when the sheet is not complete or not written in the usual way.
  package mutating func classify(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    rest()
    guard read(line) else { return false }
    var relevant = 0
    for question in answered.numbers {
      if isTrue(program.slots[Int(question)].relevance) {
        relevant += 1
      } else {
        ignored.append(question)
      }
    }
    if ignored.count > 1 { ignored.sort() }
    return relevant == asked
  }

  /// The worst tier among the findings that hold; nil when none of them has one.
  package var tier: Tier? {
    var worst: UInt8 = 0
    for (word, bits) in held.enumerated() {
      var bits = bits
      while bits != 0 {
        worst = max(worst, program.ranks[word << 6 + bits.trailingZeroBitCount])
        bits &= bits - 1
      }
    }
    return worst == 0 ? nil : Tier.allCases[Int(worst) - 1]
  }

  private mutating func rest() {
    for node in touched.numbers { missing[Int(node)] = program.missingAtRest[Int(node)] }
    touched.removeAll()
    events.removeAll()
    answered.removeAll()
    ignored.removeAll(keepingCapacity: true)
    asked = program.askedAtRest
    heldBits.update(from: program.heldAtRest.base, count: program.heldAtRest.count)
    sheet &+= 1
    furthest = -1
    id = .init(start: nil, count: 0)
  }

  // MARK: Reading

  private mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var scanner = SheetScanner(line), scanner.take(UInt8(ascii: "{")),
      let first = scanner.string(), FlatProgram.sheetKeys.isName(0, first),
      scanner.take(UInt8(ascii: ":")), let id = scanner.string(), id.key.length > 0,
      scanner.take(UInt8(ascii: ",")),
      let second = scanner.string(), FlatProgram.sheetKeys.isName(1, second),
      scanner.take(UInt8(ascii: ":")), readAnswers(&scanner),
      scanner.take(UInt8(ascii: "}")), scanner.isAtEnd
    else { return false }
    self.id = UnsafeBufferPointer(start: id.bytes, count: id.key.length)
    return true
  }

  private mutating func readAnswers(_ scanner: inout SheetScanner) -> Bool {
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    if scanner.take(UInt8(ascii: "}")) { return true }
    var last = -1
    repeat {
      guard let name = scanner.string(), let question = number(ofQuestion: name, after: last),
        scanner.take(UInt8(ascii: ":")), lastSheet[question] != sheet
      else { return false }
      lastSheet[question] = sheet
      chosen[question] = 0
      furthest = max(furthest, Int32(question))
      last = question
      answered.push(Int32(question))
      guard readAnswer(&scanner, to: question) else { return false }
    } while scanner.take(UInt8(ascii: ","))
    return scanner.take(UInt8(ascii: "}"))
  }

  /// The question after the last one answered, or the one after that, is the likeliest.
  @inline(__always)
  private func number(ofQuestion name: SheetScanner.Name, after last: Int) -> Int? {
    let questions = program.questions
    if last + 2 < questions.count {
      if questions.isName(last + 1, name) { return last + 1 }
      if questions.isName(last + 2, name) { return last + 2 }
    }
    return questions.number(of: name)
  }

  private mutating func readAnswer(_ scanner: inout SheetScanner, to question: Int) -> Bool {
    let slot = program.slots[question]
    var count = 0
    let isList = scanner.take(UInt8(ascii: "["))
    repeat {
      guard let name = scanner.string(), let option = program.option(name, of: slot),
        chosen[question] & 1 << UInt64(option) == 0
      else { return false }
      chosen[question] |= 1 << UInt64(option)
      count += 1
      if isTrue(slot.relevance) { choose(slot.firstNode + Int32(option)) }
    } while isList && scanner.take(UInt8(ascii: ","))
    if isList, !scanner.take(UInt8(ascii: "]")) { return false }
    switch slot.kind {
    case .oneOf: return count == 1
    case .manyOf: return count == 1 || chosen[question] & slot.exclusive == 0
    case .other: return false
    }
  }

  // MARK: Consequences

  private func isTrue(_ literal: Int32) -> Bool {
    (missing[Int(literal >> 1)] == 0) == (literal & 1 == 0)
  }

  private mutating func choose(_ node: Int32) {
    change(node, by: -1)
    while let literal = events.pop() {
      if program.isWatched[Int(literal >> 1)] != 0 { tell(literal) }
      for reader in program.readers[Int(literal)] { change(reader, by: -1) }
      for reader in program.readers[Int(literal ^ 1)] { change(reader, by: 1) }
    }
  }

  @inline(__always)
  private mutating func change(_ node: Int32, by difference: Int32) {
    let before = missing[Int(node)]
    let after = before &+ difference
    missing[Int(node)] = after
    touched.push(node)
    if before == 0 { events.push(node &* 2 &+ 1) } else if after == 0 { events.push(node &* 2) }
  }

  /// Takes down what a node decides that has just changed.
  private mutating func tell(_ literal: Int32) {
    let node = Int(literal >> 1)
    let weight = Int(program.askedWith[node])
    asked += literal & 1 == 0 ? weight : -weight
    for finding in program.findings[node] {
      heldBits[Int(finding) >> 6] ^= 1 << UInt64(finding & 63)
    }
    // Sheets mostly answer in the order of the outline; then nothing has to be looked at here.
    for question in program.gated[node] {
      if question >> 1 > furthest { break }
      ask(Int(question >> 1), (question ^ literal) & 1 == 0)
    }
  }

  /// Lets the answer to a question that begins to be asked count, or no longer.
  private mutating func ask(_ question: Int, _ isAsked: Bool) {
    guard lastSheet[question] == sheet else { return }
    var options = chosen[question]
    while options != 0 {
      let option = Int32(options.trailingZeroBitCount)
      change(program.slots[question].firstNode + option, by: isAsked ? -1 : 1)
      options &= options - 1
    }
  }
}
