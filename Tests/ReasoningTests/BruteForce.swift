import Questionnaires

/// Writes down every completion of a small questionnaire, straight from the words of the semantics;
/// shares nothing with the reasoner but the model.
struct BruteForce {
  /// The value of a question.
  enum Value: Equatable {
    /// One bit for each option.
    case options(UInt64)
    case number(Double)
    case date(CalendarDate)
    case text
  }

  /// By number in the outline; nil for a question that is not asked.
  typealias Completion = [Value?]
  typealias Test = (Completion) -> Bool

  /// What follows from one completion.
  struct World {
    let values: Completion
    let findings: [Bool]
    let duties: [Bool]
    /// Nil when no finding with a tier holds.
    let tier: Tier?
    /// One bit for each of the other rules.
    fileprivate let rules: UInt64

    /// Whether one of the other rules holds.
    func holds(_ rule: OtherRules.Number) -> Bool { rules >> UInt64(rule.bit) & 1 == 1 }
  }

  let questionnaire: Questionnaire
  private let words: ConditionWords
  /// By number in the outline: all values that can make a difference.
  let domains: [[Value]]
  /// All completions of the empty sheet.
  private(set) var worlds: [World] = []
  private var gates: [Test] = []
  private var findings: [Test] = []
  private var duties: [Test] = []
  /// Starts, roles and advice.
  let others: OtherRules

  /// Values of numbers and days differ where the conditions of the other version tell them apart too.
  init(
    _ questionnaire: Questionnaire, readings: Readings = [:], beside other: Questionnaire? = nil
  ) {
    self.questionnaire = questionnaire
    let words = ConditionWords(questionnaire, readings: readings, beside: other)
    self.words = words
    others = OtherRules(questionnaire, words)
    domains = questionnaire.outline.entries.map { words.domain(of: $0.question) }
    gates = questionnaire.outline.entries.map { entry in
      if let parent = entry.parent {
        return { completion in
          guard case .options(let mask)? = completion[parent.question] else { return false }
          return mask >> parent.option & 1 == 1
        }
      }
      let section = questionnaire.sections[entry.section].askWhen.map(words.test)
      let own = entry.question.askWhen.map(words.test)
      return { (section?($0) ?? true) && (own?($0) ?? true) }
    }
    findings = questionnaire.findings.map { finding in
      let when = words.test(finding.when)
      let exceptions = finding.unless.map { words.test($0.when) }
      return { completion in when(completion) && !exceptions.contains { $0(completion) } }
    }
    duties = questionnaire.duties.map { words.test($0.when) }
    var completion = Completion(repeating: nil, count: domains.count)
    extend(&completion, from: 0)
  }

  private mutating func extend(_ completion: inout Completion, from number: Int) {
    guard number < domains.count else {
      worlds.append(world(completion))
      return
    }
    if gates[number](completion) {
      for value in domains[number] {
        completion[number] = value
        extend(&completion, from: number + 1)
      }
      completion[number] = nil
    } else {
      extend(&completion, from: number + 1)
    }
  }

  private func world(_ completion: Completion) -> World {
    World(
      values: completion, findings: findings.map { $0(completion) },
      duties: duties.map { $0(completion) }, tier: tier(completion),
      rules: others.bits(of: completion))
  }

  private func tier(_ completion: Completion) -> Tier? {
    var highest: Tier?
    for (finding, holds) in zip(questionnaire.findings, findings) {
      guard let tier = finding.tier, highest.map({ tier > $0 }) ?? true else { continue }
      if holds(completion) { highest = tier }
    }
    return highest
  }

  /// By number in the outline: the values that the answers leave; nil where there is no answer.
  private func leftovers(_ answers: Answers) -> [[Value]?] {
    zip(questionnaire.outline.entries, domains).map { entry, domain in
      answers[entry.question.id].map { answer in
        domain.filter { allows(answer, $0, entry.question) }
      }
    }
  }

  /// For each world the questions whose values in it go against the answers.
  func contradictions(_ answers: Answers) -> [Set<QuestionID>] {
    let leftovers = leftovers(answers)
    return worlds.map { world in
      var found: Set<QuestionID> = []
      for (number, value) in world.values.enumerated() {
        guard let value, let left = leftovers[number], !left.contains(value) else { continue }
        found.insert(questionnaire.outline.entries[number].question.id)
      }
      return found
    }
  }

  /// The worlds that the answers leave possible.
  func worlds(with answers: Answers) -> [World] {
    zip(worlds, contradictions(answers)).compactMap { $1.isEmpty ? $0 : nil }
  }

  /// For each question the share of all completions in which another value of it alone leads to
  /// another tier. Here a completion gives a value to every question, asked or not. Nil when there
  /// are more than `most` of them.
  func influences(_ answers: Answers, most: Int) -> [QuestionID: Double]? {
    let entries = questionnaire.outline.entries
    let choices = zip(leftovers(answers), domains).map { $0 ?? $1 }
    let counts = choices.map { $0.count }
    guard counts.reduce(1, *) <= most else { return nil }
    var tiers: [Tier?] = []
    var digits = Array(repeating: 0, count: choices.count)
    repeat {
      var asked = Completion(repeating: nil, count: choices.count)
      for number in entries.indices where gates[number](asked) {
        asked[number] = choices[number][digits[number]]
      }
      tiers.append(tier(asked))
    } while Self.advance(&digits, counts)
    var shares: [QuestionID: Double] = [:]
    var stride = 1
    for (entry, values) in zip(entries, choices) {
      let deciding = tiers.indices.count { index in
        let base = index - index / stride % values.count * stride
        return values.indices.contains { tiers[base + $0 * stride] != tiers[index] }
      }
      shares[entry.question.id] = Double(deciding) / Double(tiers.count)
      stride *= values.count
    }
    return shares
  }

  /// Counts up, the first digit fastest; false after the last.
  private static func advance(_ digits: inout [Int], _ counts: [Int]) -> Bool {
    for number in digits.indices {
      digits[number] += 1
      if digits[number] < counts[number] { return true }
      digits[number] = 0
    }
    return false
  }

  /// Whether an answer leaves a value possible.
  private func allows(_ answer: Answer, _ value: Value, _ question: Question) -> Bool {
    func agrees(_ said: Value) -> Bool {
      words.comparisons(said, of: question) == words.comparisons(value, of: question)
    }
    switch (answer, value) {
    case (.number(let number), .number): return agrees(.number(number.value))
    case (.date(let date), .date): return agrees(.date(date))
    case (.choice(let chosen, let maybe), .options(let mask)):
      return Self.allows(chosen, maybe, mask, question)
    default: return true
    }
  }

  private static func allows(_ answer: Answer, _ value: Value, _ question: Question) -> Bool {
    switch (answer, value) {
    case (.number(let number), .number(let sample)): number.value == sample
    case (.date(let date), .date(let sample)): date == sample
    case (.choice(let chosen, let maybe), .options(let mask)):
      allows(chosen, maybe, mask, question)
    default: true
    }
  }

  private static func allows(
    _ chosen: [OptionID], _ maybe: [OptionID], _ mask: UInt64, _ question: Question
  ) -> Bool {
    let options = question.options.indices.filter { mask >> $0 & 1 == 1 }
      .map { question.options[$0] }
    let ids = Set(options.map(\.id))
    if case .oneOf = question.kind {
      if !chosen.isEmpty { return ids == Set(chosen) }
      return maybe.count < 2 || ids.isSubset(of: maybe)
    }
    guard ids.isSuperset(of: chosen) else { return false }
    let named = question.options.filter { maybe.contains($0.id) }
    if chosen.isEmpty, named.allSatisfy(\.isExclusive) { return true }
    let isNoneAfterAll =
      chosen.isEmpty && options.count == 1 && options[0].isExclusive
      && !named.contains(where: \.isExclusive)
    return isNoneAfterAll || ids.subtracting(chosen).isSubset(of: maybe)
  }
}
