import Questionnaires
import Wording

/// The words on forms beside those of the questionnaire.
enum FormWords {
  static let kind = "Form: EU AI Act self-assessment"
  static let blankTitle = "The AI system"
  static let notSure = "Not sure"
  static let maybe = "maybe"

  static func subtitle(_ questionnaire: Questionnaire) -> String {
    "\(questionnaire.title), version \(questionnaire.version). Law as of "
      + "\(questionnaire.lawAsOf.long). This is a self-assessment aid, not legal advice."
  }

  static let howTo = [
    "Tick the box of each answer that fits. Where only one can fit, the question says so.",
    "Nobody knows everything: tick \"Not sure\" and go on. Write ? beside an answer that may fit.",
    "Leave out what does not concern you: below such a question stands \"Only if\".",
  ]

  static let name = "Name of the system"
  static let summary = "What it does, in a sentence"
  static let assessor = "Who answers"
  static let line = "______________________________"

  static let choosesOne = "Tick one."
  static let choosesMany = "Tick all that fit."
  static let asksText = "Write a few words."
  static let asksDate = "Write the day, such as 2 Dec 2026."

  static func asksNumber(_ unit: String?) -> String {
    unit.map { "Write a number (\($0))." } ?? "Write a number."
  }

  static func instruction(for question: Question) -> String {
    let text =
      switch question.kind {
      case .oneOf: choosesOne
      case .manyOf: choosesMany
      case .text: asksText
      case .number(let unit): asksNumber(unit)
      case .date: asksDate
      }
    return question.isOptional ? "\(text) It may be left out." : text
  }

  static func onlyIf(ticked option: Int, in number: String) -> String {
    "Only if you ticked \(option) in \(number)."
  }

  /// `numbers` are those of the questions on which it rests.
  static func onlyIf(_ clause: String, see numbers: [String]) -> String {
    guard let last = numbers.last else { return "Only if \(clause)." }
    // A long list helps nobody.
    if numbers.count > 6 { return "Only if \(clause) (see your answers from \(numbers[0]) on)." }
    let list =
      numbers.count == 1 ? last : "\(numbers.dropLast().joined(separator: ", ")) and \(last)"
    return "Only if \(clause) (see \(list))."
  }

  static func alone(_ option: String) -> String { "\(option) (alone)" }
  static func why(_ text: String) -> String { "Why we ask: \(text)" }
  static func findOut(_ text: String) -> String { "How to find out: \(text)" }
  static let examples = "Meant"
  static let nearMisses = "Not meant"
  static let answer = "Answer"
  static let note = "Note"
}
