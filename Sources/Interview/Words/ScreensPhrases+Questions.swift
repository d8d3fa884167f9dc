import Questionnaires
import TypedLines
import Wording

/// What stands around a question on the screen.
extension ScreensPhrases {
  /// The legal term and the articles, in brackets; `more` are not named.
  func references(_ texts: [String], more: Int) -> String {
    more > 0
      ? referencesMore(count: more, texts: words.list(texts))
      : references(texts: words.list(texts))
  }

  /// How to answer, in one line.
  func howTo(_ question: Question, isAnswered: Bool) -> String {
    let isOptional =
      switch question.kind {
      case .oneOf, .manyOf: false
      case .text, .number, .date: question.isOptional && !isAnswered
      }
    let howTo = howTo(question)
    return isOptional ? "\(howTo) \(enterLeavesOut)" : howTo
  }

  private func howTo(_ question: Question) -> String {
    let mayBeUnsure = question.noUnsure == nil
    switch question.kind {
    case .oneOf: return chooseOne
    case .manyOf: return example(question).map { chooseAllExample(example: $0) } ?? chooseAll
    case .text: return typeText
    case .number(let unit?):
      return mayBeUnsure ? typeUnitUnsure(unit: unit) : typeUnit(unit: unit)
    case .number(nil): return mayBeUnsure ? typeNumberUnsure : typeNumber
    case .date:
      return mayBeUnsure
        ? typeDateUnsure(example: words.dates.example) : typeDate(example: words.dates.example)
    }
  }

  /// `1,3`; nil where not more than one can be chosen with others.
  private func example(_ question: Question) -> String? {
    let numbers = question.options.indices.filter { !question.options[$0].isExclusive }
    guard numbers.count > 1 else { return nil }
    let second = numbers.count > 2 ? numbers[2] : numbers[1]
    return "\(numbers[0] + 1),\(second + 1)"
  }
}
