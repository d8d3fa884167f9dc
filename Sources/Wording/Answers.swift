package import Questionnaires

/// An answer in words.
extension AnswersPhrases {
  /// `At work; maybe At school`, `not sure`, `2 Dec 2026`, `10 000 EUR`
  package func text(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .unsure: return unsure
    case .text(let text): return text
    case .date(let date): return words.day(date)
    case .number(let number):
      let digits = words.number(number.text)
      guard case .number(let unit?) = question.kind else { return digits }
      return measured(number: digits, unit: unit)
    case .choice(let chosen, let maybe):
      func text(_ id: OptionID) -> String {
        question.options.first { $0.id == id }?.text ?? id.text
      }
      return words.clauses(chosen.map(text) + maybe.map { self.maybe(option: text($0)) })
    }
  }
}
