import Questionnaires

/// What stands around a question on the screen.
enum QuestionWords {
  static let prompt = "answer> "
  static let helpHint = "Type ? for help."
  static let wasSkipped = "You left this question for later."

  static func section(_ number: Int, of count: Int, _ title: String) -> String {
    "Section \(number) of \(count): \(title)"
  }

  /// `12 answered, 4 to 9 left`, `3 answered, 9 to confirm`; far bounds are not told, they only
  /// frighten.
  static func progress(_ progress: Progress) -> String {
    let (answered, left) = (progress.answered, left(progress.remaining))
    guard progress.unconfirmed > 0 else { return "\(answered) answered, \(left)" }
    return progress.remaining.upperBound == 0
      ? "\(answered) answered, \(progress.unconfirmed) to confirm"
      : "\(answered) answered, \(progress.unconfirmed) to confirm, \(left)"
  }

  private static func left(_ remaining: ClosedRange<Int>) -> String {
    let (least, most) = (remaining.lowerBound, remaining.upperBound)
    if least == most { return "\(least) left" }
    if most <= 25 { return least == 0 ? "up to \(most) left" : "\(least) to \(most) left" }
    return least < 2 ? "more to come" : "at least \(least) left"
  }

  /// For a question that is only asked in case an option is true that nobody is sure of.
  static func onlyIf(_ statement: String, _ option: String) -> String {
    "You were not sure of this: \"\(statement): \(option)\". Answer here as if it were so."
  }

  static func why(_ text: String) -> String { "Why: \(text)" }

  static func yourAnswer(_ answer: String) -> String { "Your answer: \(answer)" }

  /// After the first articles.
  static func moreTexts(_ count: Int) -> String { "and \(count) more, see :law" }

  static let enterKeeps = "Enter keeps it."

  /// An answer of another document that nobody has given for this one.
  static func takenOver(_ answer: String, from system: String) -> String {
    "Taken over from \"\(system)\", to be confirmed: \(answer)"
  }

  static let enterConfirms = "Enter confirms it; another answer takes its place."

  static func note(_ text: String) -> String { "Note: \(text)" }
  static func evidence(_ text: String) -> String { "Evidence: \(text)" }
  static func flag(_ text: String) -> String { "To follow up: \(text)" }

  /// How to answer, in one line.
  static func howTo(_ question: Question, isAnswered: Bool) -> String {
    let unsure = question.noUnsure == nil ? ", or u for not sure" : ""
    let optional = question.isOptional && !isAnswered ? " Enter leaves it out." : ""
    switch question.kind {
    case .oneOf: return "Choose one."
    case .manyOf: return "Choose all that apply" + example(question) + "."
    case .text: return "Type your answer." + optional
    case .number(let unit):
      let unit = unit.map { " in \($0)" } ?? ""
      return "Type a number\(unit), for example 10 000 or 2.5m\(unsure)." + optional
    case .date: return "Type a date, for example 2 Dec 2026\(unsure)." + optional
    }
  }

  private static func example(_ question: Question) -> String {
    let numbers = question.options.indices.filter { !question.options[$0].isExclusive }
    guard numbers.count > 1 else { return "" }
    let second = numbers.count > 2 ? numbers[2] : numbers[1]
    return ", for example \(numbers[0] + 1),\(second + 1)"
  }
}
