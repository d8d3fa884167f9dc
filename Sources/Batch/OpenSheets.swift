package import Reasoning
import Questionnaires
import Satisfiability

/// Finds out what sheets leave possible that are not complete: exactly, and only what the line of a
/// sheet tells, that is tiers, findings and which questions are asked.
///
/// Each of these targets can be true, can be false, or both. A completion shows one side of all of
/// them at once. The ``FlatClassifier`` works one out in a microsecond; which completions show much is
/// remembered from sheet to sheet. What none of them shows, the solver finds, or proves that there is no such
/// completion; the answers from which a proof follows are remembered too.
package struct OpenSheets: ~Copyable {
  /// By question, then by option or bound: what the answer to it makes true, and the literal for "the
  /// sheet says so".
  private let values: [[Literal]]
  private let says: [[Literal]]
  /// What is found out: findings, questions and tiers, each group from a new word on. Nil fills a word
  /// up.
  private let targets: [Literal?]
  /// Where the bits of the questions begin, in words; those of the tiers have the last word.
  private let questionWord: Int
  private let used: [UInt64]
  /// The clauses of the questionnaire.
  private let base: Solver
  /// The same, with all that it has learned from its conflicts.
  private var prover: Solver
  private var proofCount = 0
  private var said: SaidThings
  private var lessons: Lessons
  private var known: KnownSheets
  private var worlds: KnownCompletions

  /// By target: some completion makes it true, or false.
  private(set) var canHold: [UInt64] = []
  private(set) var canFail: [UInt64] = []
  /// By target: no completion makes it true, or false.
  private var neverHolds: [UInt64] = []
  private var neverFails: [UInt64] = []
  /// What the sheet says, as literals.
  private var answers: [Literal] = []

  /// After so many proofs the solver forgets what it has learned: it takes memory, and time.
  private static let mostProofs = 256

  /// `reasoner` is the one of which the ``FlatProgram`` is made.
  package init(_ reasoner: Reasoner) {
    let encoding = reasoner.encoding
    let outline = reasoner.questionnaire.outline
    var solver = reasoner.solver
    values = outline.entries.indices.map { number in
      encoding.options[number].isEmpty
        ? encoding.bounds[number].sorted { $0.key < $1.key }.map(\.value)
        : encoding.options[number]
    }
    says = zip(values, encoding.relevance).map { values, isRelevant in
      values.map { value in
        let says = solver.makeVariable()
        solver.addClause([!says, !isRelevant, value])
        return says
      }
    }
    base = solver
    prover = solver
    var targets: [Literal?] = encoding.findings.map(\.holds)
    func fill() {
      while targets.count % 64 != 0 { targets.append(nil) }
    }
    fill()
    questionWord = targets.count / 64
    targets += encoding.relevance.map { $0 }
    fill()
    targets += Tier.allCases.map { encoding.worst[$0] }
    fill()
    self.targets = targets
    var used = [UInt64](repeating: 0, count: targets.count / 64)
    for (number, target) in targets.enumerated() where target != nil {
      used[number >> 6] |= 1 << UInt64(number & 63)
    }
    self.used = used
    let none = [UInt64](repeating: 0, count: used.count)
    (canHold, canFail, neverHolds, neverFails) = (none, none, none, none)
    said = SaidThings(
      says.joined() + values.joined().map { !$0 }, variables: solver.variableCount)
    lessons = Lessons(goals: targets.count * 2)
    known = KnownSheets(keyWords: said.bits.count, valueWords: used.count * 2)
    worlds = KnownCompletions(questions: outline.entries.count, goals: targets.count * 2)
  }

  /// Finds out what the sheet that a classifier has understood last leaves possible.
  package mutating func settle(_ classifier: inout FlatClassifier) {
    read(classifier)
    let place = known.place(of: said.bits)
    if known.find(said.bits, at: place, &canHold, &canFail) { return }
    search(&classifier)
    classifier.takeBack()
    known.keep(said.bits, at: place, canHold, canFail)
  }

  private mutating func search(_ classifier: inout FlatClassifier) {
    var solver = start()
    worlds.begin()
    show(worlds.usual, &classifier)
    while let goal = missing() {
      if lessons.exclude(goal.number, said) {
        Self.mark(goal, in: &neverHolds, &neverFails)
        continue
      }
      if let world = worlds.untried(for: goal.number) {
        show(world, &classifier)
        continue
      }
      if solver.solve(assuming: [goal.literal], preferring: preferences()) {
        show(worlds.keep(world(in: solver), for: goal.number), &classifier)
        // What the solver found shows the goal; should the classifier not see it, this must end.
        Self.mark(goal, in: &canHold, &canFail)
      } else {
        solver.addClause(!goal.literal)
        Self.mark(goal, in: &neverHolds, &neverFails)
        learn(goal)
      }
    }
  }

  /// Takes down what a sheet says.
  private mutating func read(_ classifier: borrowing FlatClassifier) {
    answers.removeAll(keepingCapacity: true)
    for number in 0..<classifier.answered.count {
      let question = Int(classifier.answered.numbers[number])
      let opening = classifier.opening(of: question)
      let certain = opening?.certain ?? classifier.states[question].chosen
      let candidates = opening?.candidates ?? 0
      for option in values[question].indices {
        let bit: UInt64 = 1 &<< UInt64(option)
        if certain & bit != 0 {
          answers.append(says[question][option])
        } else if candidates & bit == 0 {
          answers.append(!values[question][option])
        }
      }
    }
    said.begin(answers)
  }

  /// The clauses of the questionnaire and of a sheet; what they settle at once is marked.
  private mutating func start() -> Solver {
    var solver = base
    solver.assert(answers)
    for word in used.indices {
      (canHold[word], canFail[word], neverHolds[word], neverFails[word]) = (0, 0, 0, 0)
      var bits = used[word]
      while bits != 0 {
        let number = bits.trailingZeroBitCount
        let bit: UInt64 = 1 &<< UInt64(number)
        bits &= bits - 1
        guard let target = targets[word << 6 + number],
          let value = solver.forcedValue(of: target)
        else { continue }
        if value {
          canHold[word] |= bit
          neverFails[word] |= bit
        } else {
          canFail[word] |= bit
          neverHolds[word] |= bit
        }
      }
    }
    return solver
  }

  /// Completes a sheet and marks what the completion shows.
  private mutating func show(_ world: [UInt64], _ classifier: inout FlatClassifier) {
    classifier.complete(with: world)
    for word in 0..<questionWord { note(classifier.held[word], in: word) }
    for word in questionWord..<used.count - 1 {
      var bits: UInt64 = 0
      let first = (word - questionWord) << 6
      for question in first..<min(first + 64, values.count)
      where classifier.isTrue(classifier.program.slots[question].relevance) {
        bits |= 1 &<< UInt64(question - first)
      }
      note(bits, in: word)
    }
    note(classifier.rank.map { 1 << UInt64($0) } ?? 0, in: used.count - 1)
  }

  private mutating func note(_ bits: UInt64, in word: Int) {
    assert(bits & neverHolds[word] == 0, "a completion shows what has been excluded")
    assert(used[word] & ~bits & neverFails[word] == 0, "a completion shows what has been excluded")
    canHold[word] |= bits
    canFail[word] |= used[word] & ~bits
  }

  /// By question: one bit for each option or bound that is true in the last model.
  private func world(in solver: Solver) -> [UInt64] {
    values.map { literals in
      var bits: UInt64 = 0
      for (number, literal) in literals.prefix(64).enumerated()
      where solver.modelValue(of: literal) {
        bits |= 1 &<< UInt64(number)
      }
      return bits
    }
  }

  /// Remembers from which answers it follows that a goal is not reached.
  private mutating func learn(_ goal: Goal) {
    if proofCount % Self.mostProofs == 0 { prover = base }
    proofCount += 1
    guard !prover.solve(assuming: answers + [goal.literal]) else {
      assertionFailure("a proof with the clauses of a sheet and none with its answers")
      return
    }
    lessons.keep(said.numbers(of: prover.core), excluding: goal.number)
  }

  // MARK: What was found out

  /// Whether some completion makes a finding, by its number, hold.
  func canHold(finding: Int) -> Bool { canHold[finding >> 6] >> UInt64(finding & 63) & 1 == 1 }

  /// Whether some completion makes a finding not hold.
  func canFail(finding: Int) -> Bool { canFail[finding >> 6] >> UInt64(finding & 63) & 1 == 1 }

  /// Whether some completion asks a question, by its number in the outline.
  func canBeAsked(_ question: Int) -> Bool {
    canHold[questionWord + question >> 6] >> UInt64(question & 63) & 1 == 1
  }

  /// Whether a tier, by its number among all, is the worst in some completion.
  func canBeWorst(tier: Int) -> Bool { canHold[used.count - 1] >> UInt64(tier) & 1 == 1 }

  // MARK: Goals

  /// A side of a target that has not been shown and not been excluded.
  private struct Goal {
    let target: Int
    let isPositive: Bool
    let literal: Literal

    var number: Int { target * 2 + (isPositive ? 0 : 1) }
  }

  private func missing() -> Goal? {
    for word in used.indices.reversed() {
      let holds = used[word] & ~(canHold[word] | neverHolds[word])
      let fails = used[word] & ~(canFail[word] | neverFails[word])
      guard holds | fails != 0 else { continue }
      let isPositive = holds != 0
      let target = word << 6 + (isPositive ? holds : fails).trailingZeroBitCount
      guard let literal = targets[target] else { continue }
      return Goal(target: target, isPositive: isPositive, literal: isPositive ? literal : !literal)
    }
    return nil
  }

  /// All goals that are left, for the solver to try.
  private func preferences() -> [Literal] {
    var literals: [Literal] = []
    for word in used.indices {
      var holds = used[word] & ~(canHold[word] | neverHolds[word])
      var fails = used[word] & ~(canFail[word] | neverFails[word])
      while holds != 0 {
        if let literal = targets[word << 6 + holds.trailingZeroBitCount] {
          literals.append(literal)
        }
        holds &= holds - 1
      }
      while fails != 0 {
        if let literal = targets[word << 6 + fails.trailingZeroBitCount] {
          literals.append(!literal)
        }
        fails &= fails - 1
      }
    }
    return literals
  }

  private static func mark(_ goal: Goal, in holds: inout [UInt64], _ fails: inout [UInt64]) {
    let bit: UInt64 = 1 << UInt64(goal.target & 63)
    if goal.isPositive { holds[goal.target >> 6] |= bit } else { fails[goal.target >> 6] |= bit }
  }
}
