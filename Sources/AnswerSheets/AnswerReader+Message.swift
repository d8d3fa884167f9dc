import Questionnaires

extension AnswerReader.Failure {
  /// One sentence that says what is wrong and what would be right, for authors and programs.
  package var message: String {
    switch self {
    case .unknownQuestion(let name, let suggestion):
      "there is no question \"\(name)\"\(Self.hint(suggestion))"
    case .unknownOption(let name, let question, let suggestion):
      "\"\(question)\" has no option \"\(name)\"\(Self.hint(suggestion))"
    case .wrongKind(let question, let expected):
      "the answer to \"\(question)\" must be \(Self.words(expected))"
    case .exclusive(let option, let question):
      "in \"\(question)\" the option \"\(option)\" cannot be chosen together with others"
    case .severalChosen(let question):
      "\"\(question)\" takes one option; those that may be true belong under \"maybe\" alone"
    case .nothingChosen(let question): "nothing is chosen in \"\(question)\""
    case .noUnsure(let question): "\"\(question)\" cannot be answered with \"not sure\""
    }
  }

  /// The same for programs.
  package var code: String {
    switch self {
    case .unknownQuestion: "unknown-question"
    case .unknownOption: "unknown-option"
    case .wrongKind: "wrong-kind"
    case .exclusive: "exclusive"
    case .severalChosen: "several-chosen"
    case .nothingChosen: "nothing-chosen"
    case .noUnsure: "no-unsure"
    }
  }

  private static func words(_ expected: AnswerReader.Expected) -> String {
    switch expected {
    case .text: "text"
    case .number: "a number"
    case .date: "a date such as 2026-12-02"
    case .options: "an option or a list of options"
    case .optionNames: "the names of options"
    case .parts: "an object with \"options\" and \"maybe\""
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
