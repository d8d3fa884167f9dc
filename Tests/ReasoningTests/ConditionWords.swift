import Questionnaires
import Reasoning

/// Conditions as tests on completions, one closure for each word of the format.
struct ConditionWords {
  private let questionnaire: Questionnaire
  private let readings: Readings
  /// Another version that is given the same answers, so that values differ for its conditions too.
  private let other: Questionnaire?

  init(
    _ questionnaire: Questionnaire, readings: Readings = [:], beside other: Questionnaire? = nil
  ) {
    self.questionnaire = questionnaire
    self.readings = readings
    self.other = other
  }

  func test(_ condition: Condition) -> BruteForce.Test {
    switch condition.kind {
    case .all(let parts):
      let tests = parts.map(test)
      return { completion in tests.allSatisfy { $0(completion) } }
    case .any(let parts):
      let tests = parts.map(test)
      return { completion in tests.contains { $0(completion) } }
    case .not(let part):
      let test = test(part)
      return { !test($0) }
    case .atLeast(let count, of: let parts):
      let tests = parts.map(test)
      return { completion in tests.count { $0(completion) } >= count }
    case .fact(let id):
      return questionnaire.facts.first { $0.id == id }.map { test($0.when) } ?? { _ in false }
    case .reading(let id, let choice):
      let usual = questionnaire.readings.first { $0.id == id }?.choices.first?.id
      let isTaken = (readings[id] ?? usual) == choice
      return { _ in isTaken }
    case .chosen(let id, let options): return chosen(id, options)
    case .number(let id, let range):
      let number = number(of: id)
      return { completion in
        guard case .number(let value)? = completion[number] else { return false }
        return value >= range.min ?? -.infinity && value <= range.max ?? .infinity
      }
    case .date(let id, let range):
      let number = number(of: id)
      return { completion in
        guard case .date(let day)? = completion[number] else { return false }
        return (range.from.map { day >= $0 } ?? true) && (range.before.map { day < $0 } ?? true)
      }
    }
  }

  private func chosen(_ id: QuestionID, _ options: [OptionID]) -> BruteForce.Test {
    let number = number(of: id)
    let all = questionnaire.outline.entries[number].question.options
    let mask = all.indices.filter { options.contains(all[$0].id) }
      .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return { completion in
      guard case .options(let chosen)? = completion[number] else { return false }
      return chosen & mask != 0
    }
  }

  private func number(of id: QuestionID) -> Int {
    questionnaire.outline.entries.firstIndex { $0.question.id == id } ?? 0
  }

  /// All values of a question that differ for some condition.
  func domain(of question: Question) -> [BruteForce.Value] {
    switch question.kind {
    case .text: return [.text]
    case .number: return distinct((0...9).map { .number(Double($0) * 5) }, for: question)
    case .date:
      let days = (1...4).flatMap { month in
        [1, 15].compactMap { CalendarDate(year: 2026, month: month, day: $0) }
      }
      let before = CalendarDate(year: 2025, month: 12, day: 1).map { [$0] } ?? []
      return distinct((before + days).map { .date($0) }, for: question)
    case .oneOf(let options): return options.indices.map { .options(1 << UInt64($0)) }
    case .manyOf(let options):
      let exclusive = options.indices.filter { options[$0].isExclusive }
        .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
      return (1..<(UInt64(1) << UInt64(options.count)))
        .filter { $0 & exclusive == 0 || $0.nonzeroBitCount == 1 }.map { .options($0) }
    }
  }

  /// How a value compares with everything that conditions compare its question with.
  func comparisons(_ value: BruteForce.Value, of question: Question) -> [Bool] {
    var completion = BruteForce.Completion(
      repeating: nil, count: questionnaire.outline.entries.count)
    completion[number(of: question.id)] = value
    return (questionnaire.conditions + (other?.conditions ?? []))
      .flatMap { comparisons(in: $0, with: question.id) }
      .map { test($0)(completion) }
  }

  private func distinct(
    _ values: [BruteForce.Value], for question: Question
  ) -> [BruteForce.Value] {
    var seen: Set<[Bool]> = []
    return values.filter { seen.insert(comparisons($0, of: question)).inserted }
  }

  private func comparisons(in condition: Condition, with id: QuestionID) -> [Condition] {
    switch condition.kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts):
      parts.flatMap { comparisons(in: $0, with: id) }
    case .not(let part): comparisons(in: part, with: id)
    case .number(id, _), .date(id, _): [condition]
    case .number, .date, .chosen, .fact, .reading: []
    }
  }
}
