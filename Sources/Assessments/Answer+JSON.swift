package import JSONText
package import Questionnaires

extension Answer {
  /// The answer as it stands in answer sheets, scenarios and assessments.
  package var output: JSONOutput {
    switch self {
    case .unsure: .string("unsure")
    case .text(let text): .string(text)
    case .number(let number): .number(JSONNumber(text: number.text))
    case .date(let date): .string(date.description)
    case .choice(let chosen, let maybe) where !maybe.isEmpty:
      .object([
        "options": .strings(chosen.map(\.text)), "maybe": .strings(maybe.map(\.text)),
      ])
    case .choice(let chosen, _):
      chosen.count == 1 ? .string(chosen[0].text) : .strings(chosen.map(\.text))
    }
  }
}
