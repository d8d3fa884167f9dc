import Assessments
package import Questionnaires
import Wording

/// A question on a form.
package struct FormEntry: Sendable {
  /// What stands in a box.
  package enum Mark: Sendable, Equatable {
    case empty, ticked, maybe
  }

  /// An option, or *not sure*.
  package struct Box: Sendable {
    /// As on the screen of the interview, counted from 1.
    package let number: Int
    /// Nil for *not sure*.
    package let option: Option?
    package let mark: Mark
  }

  package let question: Question
  /// `2.4`, or `2.4.1` for a follow-up question.
  package let number: String
  /// 0 for a question that stands directly in a section.
  package let depth: Int
  /// When it is to be answered: "Only if you ticked 3 in 2.4."; nil for always.
  package let onlyIf: String?
  /// The options in their order and, where it is allowed, *not sure*; only that for a date or a number.
  package let boxes: [Box]
  /// A text, number or date as it is written into the form; nil when there is none.
  package let written: String?
  package let note: String?

  /// In the order of the outline.
  static func all(
    _ questionnaire: Questionnaire, _ words: Words, filledFrom assessment: FittedAssessment?
  ) -> [FormEntry] {
    let outline = questionnaire.outline.entries
    let numbers = FormNumbers.of(questionnaire.outline)
    let gates = GateText(questionnaire, words, numbers: numbers)
    return outline.enumerated().map { index, entry in
      let question = entry.question
      let onlyIf =
        entry.parent.map { gates.sentence($0) } ?? question.askWhen.map { gates.sentence($0) }
      let answer = assessment?.answers[question.id]
      return FormEntry(
        question: question, number: numbers[index], depth: entry.depth, onlyIf: onlyIf,
        boxes: boxes(of: question, answer), written: answer.flatMap { written($0) },
        note: assessment?[question.id]?.note)
    }
  }

  private static func boxes(of question: Question, _ answer: Answer?) -> [Box] {
    var boxes = question.options.enumerated().map { index, option in
      Box(number: index + 1, option: option, mark: mark(of: option.id, in: answer))
    }
    if question.offersUnsure {
      boxes.append(
        Box(number: boxes.count + 1, option: nil, mark: answer == .unsure ? .ticked : .empty))
    }
    return boxes
  }

  private static func mark(of option: OptionID, in answer: Answer?) -> Mark {
    guard case .choice(let chosen, let maybe) = answer else { return .empty }
    return chosen.contains(option) ? .ticked : maybe.contains(option) ? .maybe : .empty
  }

  private static func written(_ answer: Answer) -> String? {
    switch answer {
    case .text(let text): text
    case .number(let number): number.text
    case .date(let date): date.description
    case .choice, .unsure: nil
    }
  }
}

extension Question {
  /// Whether *not sure* can be ticked: where nothing forbids it, but for texts, which decide nothing.
  var offersUnsure: Bool {
    if case .text = kind { return false }
    return noUnsure == nil
  }
}
