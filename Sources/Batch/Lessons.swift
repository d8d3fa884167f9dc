import Questionnaires

/// What has been found out about sheets before, as rules that settle others. There are two kinds: where none
/// of some things is said, a goal can be reached; where all of some things are said, targets are true
/// or false in all completions.
struct Lessons: ~Copyable {
  /// Those bits of one word of ``SaidThings`` at which a rule looks.
  private struct Part: BitwiseCopyable {
    let mask: UInt64
    let word: Int32
  }

  /// The targets of one word that a rule settles.
  struct Effect: BitwiseCopyable {
    let word: Int32
    var areTrue: UInt64 = 0
    var areFalse: UInt64 = 0
  }

  private struct Rule: BitwiseCopyable {
    let firstPart: Int32
    let endOfParts: Int32
    let firstEffect: Int32
    /// That of the first for a rule that only shows its goal.
    let endOfEffects: Int32
    /// The next rule of the same goal; -1 for none.
    var next: Int32
  }

  /// How much is kept in all; then it begins anew, so that memory stays bounded.
  private let mostRules: Int
  private var mostParts: Int { mostRules * 8 }
  private var mostEffects: Int { mostRules * 2 }

  /// By goal: its first rule; -1 for none.
  private let first: UnsafeMutablePointer<Int32>
  private let goals: Int
  private let rules: UnsafeMutablePointer<Rule>
  private let parts: UnsafeMutablePointer<Part>
  private let effects: UnsafeMutablePointer<Effect>
  private var ruleCount = 0
  private var partCount = 0
  private var effectCount = 0

  init(goals: Int, most rules: Int) {
    self.goals = goals
    mostRules = rules
    first = .allocate(capacity: goals)
    first.initialize(repeating: -1, count: goals)
    self.rules = .allocate(capacity: rules)
    parts = .allocate(capacity: rules * 8)
    effects = .allocate(capacity: rules * 2)
  }

  deinit {
    first.deallocate()
    rules.deallocate()
    parts.deallocate()
    effects.deallocate()
  }

  /// Settles a goal, and what else the same rule settles. False when no rule does. A rule that serves
  /// moves one place forward.
  @inline(__always)
  mutating func settle(
    _ goal: Goal, _ said: borrowing SaidThings, _ prospects: inout Prospects
  ) -> Bool {
    var number = Int(first[goal.number])
    var previous = -1
    while number >= 0 {
      let rule = rules[number]
      let isProof = rule.firstEffect != rule.endOfEffects
      if fits(rule, isProof ? ~0 : 0, said.bits) {
        if previous >= 0 { swap(number, previous) }
        if isProof { apply(rule, &prospects) } else { prospects.show(goal) }
        return true
      }
      previous = number
      number = Int(rule.next)
    }
    return false
  }

  /// Whether the bits of all parts are as wanted, which is all ones or zeros.
  @inline(__always)
  private func fits(_ rule: Rule, _ wanted: UInt64, _ bits: UnsafePointer<UInt64>) -> Bool {
    var place = Int(rule.firstPart)
    let end = Int(rule.endOfParts)
    while place < end {
      if (bits[Int(parts[place].word)] ^ wanted) & parts[place].mask != 0 { return false }
      place &+= 1
    }
    return true
  }

  @inline(__always)
  private func apply(_ rule: Rule, _ prospects: inout Prospects) {
    for place in Int(rule.firstEffect)..<Int(rule.endOfEffects) {
      let effect = effects[place]
      prospects.settle(Int(effect.word), areTrue: effect.areTrue, areFalse: effect.areFalse)
    }
  }

  /// Lets two rules of one goal change places.
  private mutating func swap(_ one: Int, _ other: Int) {
    let (first, second) = (rules[one], rules[other])
    (rules[one], rules[other]) = (second, first)
    rules[one].next = first.next
    rules[other].next = second.next
  }

  // MARK: Keeping

  /// Keeps that a goal can be reached unless something is said of which `objections` has the bits.
  mutating func keep(_ goal: Goal, unless objections: [UInt64]) {
    keep(goal, objections, [])
  }

  /// Keeps what follows where all things are said of which `premises` has the bits. The goal, which
  /// is not reached, must be among it.
  mutating func keep(_ goal: Goal, where premises: [UInt64], _ effects: [Effect]) {
    assert(!effects.isEmpty, "a rule without effects shows a goal")
    keep(goal, premises, effects)
  }

  private mutating func keep(_ goal: Goal, _ mask: [UInt64], _ effects: [Effect]) {
    let words = mask.indices.filter { mask[$0] != 0 }
    // What takes much of the room serves nobody else.
    if words.count > mostParts / 16 || effects.count > mostEffects / 16 { return }
    if ruleCount == mostRules || partCount + words.count > mostParts
      || effectCount + effects.count > mostEffects
    {
      first.update(repeating: -1, count: goals)
      (ruleCount, partCount, effectCount) = (0, 0, 0)
    }
    let rule = Rule(
      firstPart: Int32(partCount), endOfParts: Int32(partCount + words.count),
      firstEffect: Int32(effectCount), endOfEffects: Int32(effectCount + effects.count), next: -1)
    for word in words {
      (parts + partCount).initialize(to: Part(mask: mask[word], word: Int32(word)))
      partCount += 1
    }
    for effect in effects {
      (self.effects + effectCount).initialize(to: effect)
      effectCount += 1
    }
    (rules + ruleCount).initialize(to: rule)
    append(Int32(ruleCount), to: goal.number)
    ruleCount += 1
  }

  private mutating func append(_ rule: Int32, to goal: Int) {
    if first[goal] < 0 {
      first[goal] = rule
      return
    }
    var last = Int(first[goal])
    while rules[last].next >= 0 { last = Int(rules[last].next) }
    rules[last].next = rule
  }
}
