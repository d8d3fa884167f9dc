package import AnswerSheets
import Questionnaires

/// Why an answer in a file cannot be taken, as a clause.
extension UnfitPhrases {
  package func text(_ failure: AnswerReader.Failure) -> String {
    switch failure {
    case .unknownQuestion(let name, nil): unknownQuestion(question: name)
    case .unknownQuestion(let name, let near?): unknownQuestionNear(question: name, near: near)
    case .unknownOption(let name, let question, nil):
      unknownOption(question: question.text, option: name)
    case .unknownOption(let name, let question, let near?):
      unknownOptionNear(question: question.text, option: name, near: near)
    case .wrongKind(let question, let expected): wrongKind(question.text, expected)
    case .exclusive(let option, let question):
      exclusive(question: question.text, option: option.text)
    case .severalChosen(let question): severalChosen(question: question.text, maybe: Self.maybe)
    case .nothingChosen(let question): nothingChosen(question: question.text)
    case .noUnsure(let question): noUnsure(question: question.text)
    }
  }

  private func wrongKind(_ question: String, _ expected: AnswerReader.Expected) -> String {
    switch expected {
    case .text: notText(question: question)
    case .number: notANumber(question: question)
    case .date: notADate(question: question)
    case .options: notOptions(question: question)
    case .optionNames: notOptionNames(question: question)
    case .parts: notParts(question: question, options: "options", maybe: Self.maybe)
    }
  }

  /// As files call the options that may fit.
  private static let maybe = "maybe"
}
