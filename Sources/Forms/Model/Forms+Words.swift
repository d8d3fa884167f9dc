import Questionnaires
import Wording

/// What forms say about their questions.
extension FormsPhrases {
  /// Where somebody writes by hand.
  static let line = "______________________________"

  var howTo: [String] { [howToTick, howToUnsure, howToLeaveOut] }

  func subtitle(_ questionnaire: Questionnaire) -> String {
    subtitle(
      questionnaire: questionnaire.title, version: questionnaire.version,
      day: questionnaire.lawAsOf)
  }

  func instruction(for question: Question) -> String {
    let text =
      switch question.kind {
      case .oneOf: choosesOne
      case .manyOf: choosesMany
      case .text: asksText
      case .number(let unit?): asksNumberIn(unit: unit)
      case .number(nil): asksNumber
      case .date: asksDate
      }
    return question.isOptional ? "\(text) \(mayBeLeftOut)" : text
  }

  /// `(AI system, Art. 3(1))`; nil for a question that rests on nothing.
  func basis(of question: Question, in questionnaire: Questionnaire) -> String? {
    let cites = question.cites.compactMap { questionnaire.source($0)?.label }
    let all = [question.term].compactMap { $0 } + cites
    return all.isEmpty ? nil : basis(basis: words.list(all))
  }

  /// `numbers` are those of the questions on which it rests.
  func onlyIf(_ clause: String, see numbers: [String]) -> String {
    guard let first = numbers.first, let last = numbers.last else { return onlyIf(clause: clause) }
    // A long list helps nobody.
    if numbers.count > 6 { return onlyIfSeeFrom(clause: clause, first: first) }
    return numbers.count == 1
      ? onlyIfSee(clause: clause, question: last)
      : onlyIfSeeSeveral(
        clause: clause, questions: words.list(Array(numbers.dropLast())), last: last)
  }
}
