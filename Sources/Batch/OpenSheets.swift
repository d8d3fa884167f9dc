package import Reasoning
import Questionnaires
import Satisfiability

/// Finds out what sheets leave possible that are not complete: exactly, and only what the line of a
/// sheet tells, that is tiers, findings and which questions are asked.
///
/// Each of these targets can be true, can be false, or both. What one sheet shows of them holds for many
/// others: a few answers suffice to reach a goal, or to rule it out. The solver finds them once;
/// the ``Lessons`` settle the sheets that follow.
package struct OpenSheets: ~Copyable {
  /// What is found out: findings, questions and tiers, each group from a new word on. Nil fills a word
  /// up.
  let targets: [Literal?]
  /// By variable: the targets that have its value, twice their numbers, or the other, and one more.
  let targetsOf: CompressedLists
  /// Where the bits of the questions begin, in words; those of the tiers have the last word.
  private let questionWord: Int
  /// By target: whether some completion makes it true is told.
  let used: FixedTable<UInt64>
  /// The clauses of the questionnaire.
  var base: Solver
  /// The same, with all that it has learned from its conflicts.
  var prover: Solver
  var proofCount = 0
  var said: SaidThings
  var lessons: Lessons
  var grounds: Grounds
  var prospects: Prospects
  private var known: KnownSheets
  /// How much more may be learned from this sheet: from proofs, and from completions.
  var patience = (proofs: 0, completions: 0)

  /// After so many proofs the solver forgets what it has learned: it takes memory, and time.
  static let mostProofs = 256
  /// Keeps the first sheets of a large questionnaire from taking long: what is not learned from one is
  /// learned from the next.
  static let most = (proofs: 64, completions: 256)

  /// `reasoner` is the one of which the ``FlatProgram`` is made. `mostLessons` bounds the memory: 13 MB at
  /// most for as many as it says here, of which only what is used is taken.
  package init(_ reasoner: Reasoner, mostLessons: Int = 1 << 16) {
    let encoding = reasoner.encoding
    var solver = reasoner.solver
    let values = reasoner.questionnaire.outline.entries.indices.map { number in
      encoding.options[number].isEmpty
        ? encoding.bounds[number].sorted { $0.key < $1.key }.map(\.value)
        : encoding.options[number]
    }
    let says = zip(values, encoding.relevance).map { values, isRelevant in
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
    self.used = FixedTable(used)
    var targetsOf = [[Int32]](repeating: [], count: solver.variableCount)
    for (number, target) in targets.enumerated() {
      guard let target else { continue }
      targetsOf[target.variable].append(Int32(number * 2 + (target.isPositive ? 0 : 1)))
    }
    self.targetsOf = CompressedLists(targetsOf)
    prospects = Prospects(wordCount: used.count)
    said = SaidThings(values, says: says, variables: solver.variableCount)
    lessons = Lessons(goals: targets.count * 2, most: mostLessons)
    known = KnownSheets(keyWords: said.wordCount, valueWords: used.count * 2)
    grounds = Grounds(encoding, solver, values: values)
  }

  /// Finds out what the sheet that a classifier has understood last leaves possible.
  package mutating func settle(_ classifier: borrowing FlatClassifier) {
    read(classifier)
    let place = known.place(of: said)
    if known.find(said, at: place, &prospects) { return }
    prospects.clear()
    // The tiers come first: why one is not reached says much about findings and questions.
    for word in (0..<used.count).reversed() { recall(word, isPositive: true) }
    for word in 0..<questionWord { recall(word, isPositive: false) }
    let isSettled = (0..<used.count).allSatisfy { openHolds($0) | openFails($0) == 0 }
    if !isSettled { search() }
    known.keep(said, at: place, prospects)
  }

  /// Takes down what a sheet says.
  private mutating func read(_ classifier: borrowing FlatClassifier) {
    said.begin()
    for question in classifier.answered.numbers {
      if let opening = classifier.opening(of: Int(question)) {
        said.say(opening.certain, maybe: opening.candidates, of: Int(question))
      } else {
        said.say(classifier.states[Int(question)].chosen, maybe: 0, of: Int(question))
      }
    }
  }

  // MARK: Goals

  /// The targets of a word of which it is not known yet whether they can be true.
  @inline(__always)
  private func openHolds(_ word: Int) -> UInt64 {
    used[word] & ~(prospects.canHold[word] | prospects.neverHolds[word])
  }

  /// The same for false. This is told only of findings, and of those that can hold.
  @inline(__always)
  private func openFails(_ word: Int) -> UInt64 {
    if word >= questionWord { return 0 }
    return prospects.canHold[word] & ~(prospects.canFail[word] | prospects.neverFails[word])
  }

  /// Settles goals of a word by what has been learned.
  private mutating func recall(_ word: Int, isPositive: Bool) {
    var rest = isPositive ? openHolds(word) : openFails(word)
    while rest != 0 {
      let goal = Goal(target: word &<< 6 | rest.trailingZeroBitCount, isPositive: isPositive)
      rest &= rest &- 1
      if lessons.settle(goal, said, &prospects) {
        rest &= isPositive ? openHolds(word) : openFails(word)
      }
    }
  }

  /// All goals that are left. The tiers come first: a completion that reaches one shows much else.
  func missing() -> [Goal] {
    var goals: [Goal] = []
    for word in (0..<used.count).reversed() {
      for (bits, isPositive) in [(openHolds(word), true), (openFails(word), false)] {
        var rest = bits
        while rest != 0 {
          goals.append(
            Goal(target: word << 6 | rest.trailingZeroBitCount, isPositive: isPositive))
          rest &= rest - 1
        }
      }
    }
    return goals
  }

  func literal(of goal: Goal) -> Literal {
    guard let target = targets[goal.target] else { preconditionFailure("no goal fills up") }
    return goal.isPositive ? target : !target
  }

  // MARK: What was found out

  /// Whether some completion makes a finding, by its number, hold.
  func canHold(finding: Int) -> Bool {
    prospects.canHold[finding >> 6] >> UInt64(finding & 63) & 1 == 1
  }

  /// Whether some completion makes a finding that can hold not hold.
  func canFail(finding: Int) -> Bool {
    prospects.canFail[finding >> 6] >> UInt64(finding & 63) & 1 == 1
  }

  /// Whether some completion asks a question, by its number in the outline.
  func canBeAsked(_ question: Int) -> Bool {
    prospects.canHold[questionWord + question >> 6] >> UInt64(question & 63) & 1 == 1
  }

  /// Whether a tier, by its number among all, is the worst in some completion.
  func canBeWorst(tier: Int) -> Bool { prospects.canHold[used.count - 1] >> UInt64(tier) & 1 == 1 }
}
