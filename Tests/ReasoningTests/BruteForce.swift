import Questionnaires

/// Works an outcome out by writing down every completion, straight from the words of the
/// semantics; shares nothing with the reasoner but the model.
struct BruteForce {
  /// The value of a question in one completion; nil when it is not asked.
  private enum Value {
    case options(Set<OptionID>)
    case number(Double)
    case date(CalendarDate)
    case text
  }

  private typealias Completion = [QuestionID: Value]

  private let questionnaire: Questionnaire
  private let answers: Answers
  private var completions: [Completion] = []

  private(set) var findings: [FindingID: Set<Bool>] = [:]
  private(set) var duties: [DutyID: Set<Bool>] = [:]
  private(set) var relevance: [QuestionID: Set<Bool>] = [:]
  /// The tiers reached; nil for a completion in which no finding with a tier holds.
  private(set) var tiers: Set<Tier?> = []
  /// The fewest and the most questions without an answer that one completion asks.
  private(set) var fewest = Int.max
  private(set) var most = 0

  var completionCount: Int { completions.count }

  init(_ questionnaire: Questionnaire, answers: Answers) {
    self.questionnaire = questionnaire
    self.answers = answers
    extend([:], from: 0)
    for completion in completions { judge(completion) }
  }

  // MARK: Completions

  private mutating func extend(_ completion: Completion, from number: Int) {
    let entries = questionnaire.outline.entries
    guard number < entries.count else {
      completions.append(completion)
      return
    }
    guard isAsked(number, in: completion) else {
      extend(completion, from: number + 1)
      return
    }
    let question = entries[number].question
    for value in values(of: question) {
      var longer = completion
      longer[question.id] = value
      extend(longer, from: number + 1)
    }
  }

  private func isAsked(_ number: Int, in completion: Completion) -> Bool {
    let entry = questionnaire.outline.entries[number]
    if let parent = entry.parent {
      let question = questionnaire.outline.entries[parent.question].question
      guard case .options(let chosen)? = completion[question.id] else { return false }
      return chosen.contains(question.options[parent.option].id)
    }
    let section = questionnaire.sections[entry.section]
    return (section.askWhen.map { holds($0, in: completion) } ?? true)
      && (entry.question.askWhen.map { holds($0, in: completion) } ?? true)
  }

  /// The values that the answer, or its absence, leaves.
  private func values(of question: Question) -> [Value] {
    switch question.kind {
    case .text: return [.text]
    case .number:
      if case .number(let number)? = answers[question.id] { return [.number(number.value)] }
      return stride(from: 5.0, through: 35, by: 5).map { .number($0) }
    case .date:
      if case .date(let date)? = answers[question.id] { return [.date(date)] }
      return [(2025, 12), (2026, 1), (2026, 2), (2026, 3)].flatMap { year, month in
        [1, 15].compactMap { CalendarDate(year: year, month: month, day: $0) }
      }.map { .date($0) }
    case .oneOf(let options):
      let all = options.map(\.id)
      if case .choice(let chosen, let maybe)? = answers[question.id] {
        if !chosen.isEmpty { return [.options(Set(chosen))] }
        if maybe.count > 1 { return maybe.map { .options([$0]) } }
      }
      return all.map { .options([$0]) }
    case .manyOf(let options): return subsets(of: options, answer: answers[question.id])
    }
  }

  private func subsets(of options: [Option], answer: Answer?) -> [Value] {
    (1..<(1 << options.count)).compactMap { mask in
      let chosen = options.indices.filter { mask >> $0 & 1 == 1 }.map { options[$0] }
      if chosen.count > 1, chosen.contains(where: \.isExclusive) { return nil }
      let ids = Set(chosen.map(\.id))
      if case .choice(let certain, let maybe)? = answer {
        guard ids.isSuperset(of: certain) else { return nil }
        let open = ids.subtracting(certain).subtracting(maybe)
        let isNoneAfterAll =
          certain.isEmpty && chosen.count == 1 && chosen.allSatisfy(\.isExclusive)
        guard open.isEmpty || isNoneAfterAll else { return nil }
      }
      return .options(ids)
    }
  }

  // MARK: Conditions

  private func holds(_ condition: Condition, in completion: Completion) -> Bool {
    switch condition.kind {
    case .all(let parts): return parts.allSatisfy { holds($0, in: completion) }
    case .any(let parts): return parts.contains { holds($0, in: completion) }
    case .not(let part): return !holds(part, in: completion)
    case .atLeast(let count, of: let parts):
      return parts.count { holds($0, in: completion) } >= count
    case .fact(let id):
      return questionnaire.facts.first { $0.id == id }.map { holds($0.when, in: completion) }
        ?? false
    case .reading(let id, let choice):
      return questionnaire.readings.first { $0.id == id }?.choices.first?.id == choice
    case .chosen(let id, let options):
      guard case .options(let chosen)? = completion[id] else { return false }
      return !chosen.isDisjoint(with: options)
    case .number(let id, let range):
      guard case .number(let value)? = completion[id] else { return false }
      return value >= range.min ?? -.infinity && value <= range.max ?? .infinity
    case .date(let id, let range):
      guard case .date(let day)? = completion[id] else { return false }
      return (range.from.map { day >= $0 } ?? true) && (range.before.map { day < $0 } ?? true)
    }
  }

  private func holds(_ finding: Finding, in completion: Completion) -> Bool {
    holds(finding.when, in: completion)
      && !finding.unless.contains { holds($0.when, in: completion) }
  }

  private func tier(of completion: Completion) -> Tier? {
    questionnaire.findings.filter { $0.tier != nil && holds($0, in: completion) }
      .compactMap(\.tier).max()
  }

  private mutating func judge(_ completion: Completion) {
    for finding in questionnaire.findings {
      findings[finding.id, default: []].insert(holds(finding, in: completion))
    }
    tiers.insert(tier(of: completion))
    for duty in questionnaire.duties {
      duties[duty.id, default: []].insert(holds(duty.when, in: completion))
    }
    var unanswered = 0
    for entry in questionnaire.outline.entries {
      let isAsked = completion[entry.question.id] != nil
      relevance[entry.question.id, default: []].insert(isAsked)
      if isAsked, answers[entry.question.id] == nil { unanswered += 1 }
    }
    fewest = min(fewest, unanswered)
    most = max(most, unanswered)
  }

  /// For each question: the share of all completions in which another value of it alone leads to
  /// another tier. Here a completion gives a value to every question, asked or not.
  func influences() -> [QuestionID: Double] {
    let entries = questionnaire.outline.entries
    let choices = entries.map { distinctValues(of: $0.question) }
    var tiers: [Tier?] = []
    var digits = Array(repeating: 0, count: choices.count)
    repeat {
      var asked: Completion = [:]
      for number in entries.indices where isAsked(number, in: asked) {
        asked[entries[number].question.id] = choices[number][digits[number]]
      }
      tiers.append(tier(of: asked))
    } while Self.advance(&digits, choices.map(\.count))
    var shares: [QuestionID: Double] = [:]
    var stride = 1
    for (number, entry) in entries.enumerated() {
      let count = choices[number].count
      let deciding = tiers.indices.count { index in
        let base = index - index / stride % count * stride
        return (0..<count).contains { tiers[base + $0 * stride] != tiers[index] }
      }
      shares[entry.question.id] = Double(deciding) / Double(tiers.count)
      stride *= count
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

  /// Numbers and days count once for each stretch between the bounds that conditions name.
  private func distinctValues(of question: Question) -> [Value] {
    let all = values(of: question)
    var seen: Set<[Bool]> = []
    return all.filter { value in
      switch value {
      case .options, .text: true
      case .number, .date:
        seen.insert(comparisons(of: question.id, in: [question.id: value])).inserted
      }
    }
  }

  /// How every single comparison of a question in the questionnaire turns out.
  private func comparisons(of id: QuestionID, in completion: Completion) -> [Bool] {
    questionnaire.conditions.flatMap { comparisons(in: $0, of: id) }.map {
      holds($0, in: completion)
    }
  }

  private func comparisons(in condition: Condition, of id: QuestionID) -> [Condition] {
    switch condition.kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts):
      parts.flatMap { comparisons(in: $0, of: id) }
    case .not(let part): comparisons(in: part, of: id)
    case .number(id, _), .date(id, _): [condition]
    case .number, .date, .chosen, .fact, .reading: []
    }
  }

  static func status(_ values: Set<Bool>?) -> Status {
    switch values {
    case [true]: .established
    case [true, false]: .possible
    default: .ruledOut
    }
  }
}
