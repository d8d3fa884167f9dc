package import Questionnaires

/// An answer in words.
package enum AnswerText {
  /// `At work; maybe At school`, `not sure`, `2 Dec 2026`, `10 000 EUR`
  package static func of(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .unsure: return "not sure"
    case .text(let text): return text
    case .date(let date): return date.long
    case .number(let number):
      guard case .number(let unit?) = question.kind else { return Digits.grouped(number.text) }
      return "\(Digits.grouped(number.text)) \(unit)"
    case .choice(let chosen, let maybe):
      func text(_ id: OptionID) -> String {
        question.options.first { $0.id == id }?.text ?? id.text
      }
      return (chosen.map { text($0) } + maybe.map { "maybe \(text($0))" })
        .joined(separator: "; ")
    }
  }
}
