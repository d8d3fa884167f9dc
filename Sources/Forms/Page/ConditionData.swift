import JSONText
import Questionnaires

/// Conditions as the script of a form page reads them: arrays whose first item says the kind, with
/// questions, options and facts by their numbers.
///
/// `["all", …]`, `["any", …]`, `["not", c]`, `["least", n, …]`, `["is", question, option, …]`,
/// `["number", question, min, max]`, `["date", question, from, before]`, `["fact", number]`, `true`,
/// `false`.
struct ConditionData {
  private let questionnaire: Questionnaire
  private let facts: [FactID: Int]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    facts = Dictionary(
      questionnaire.facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// When a question is asked.
  func gate(of entry: Outline.Entry) -> JSONOutput {
    if let parent = entry.parent {
      return .array([.string("is"), .integer(parent.question), .integer(parent.option)])
    }
    let parts = [
      questionnaire.sections[entry.section].askWhen, entry.question.askWhen,
    ].compactMap { $0 }
    if parts.isEmpty { return .bool(true) }
    return parts.count == 1 ? data(parts[0]) : node("all", parts)
  }

  func data(_ condition: Condition) -> JSONOutput {
    switch condition.kind {
    case .all(let parts): node("all", parts)
    case .any(let parts): node("any", parts)
    case .not(let part): node("not", [part])
    case .atLeast(let count, of: let parts):
      .array([.string("least"), .integer(count)] + parts.map { data($0) })
    case .chosen(let id, let options): chosen(id, options)
    case .number(let id, let range):
      bounds("number", id, range.min.map { number($0) }, range.max.map { number($0) })
    case .date(let id, let range):
      bounds(
        "date", id, range.from.map { .string($0.description) },
        range.before.map { .string($0.description) })
    case .fact(let id): facts[id].map { .array([.string("fact"), .integer($0)]) } ?? .bool(false)
    case .reading(let id, let choice):
      // A form reads the law as the interview does unless told otherwise.
      .bool(questionnaire.readings.first { $0.id == id }?.choices.first?.id == choice)
    }
  }

  private func node(_ kind: String, _ parts: [Condition]) -> JSONOutput {
    .array([.string(kind)] + parts.map { data($0) })
  }

  private func chosen(_ id: QuestionID, _ chosen: [OptionID]) -> JSONOutput {
    guard let number = questionnaire.outline.number(of: id) else { return .bool(false) }
    let options = questionnaire.outline.entries[number].question.options
    let places = options.indices.filter { chosen.contains(options[$0].id) }
    return .array([.string("is"), .integer(number)] + places.map { .integer($0) })
  }

  private func bounds(
    _ kind: String, _ id: QuestionID, _ lower: JSONOutput?, _ upper: JSONOutput?
  ) -> JSONOutput {
    guard let number = questionnaire.outline.number(of: id) else { return .bool(false) }
    return .array([.string(kind), .integer(number), lower ?? .null, upper ?? .null])
  }

  private func number(_ value: Double) -> JSONOutput {
    .number(JSONNumber(text: value.description))
  }
}
