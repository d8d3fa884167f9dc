package import Reasoning
package import JSONText
import Questionnaires

/// The answer of `classify` to one sheet.
package enum SheetResult {
  /// `tier` is the one reached in every case; `possible` all that the open points leave. Findings
  /// that are ruled out are left out; a notice, which has no tier, has `null` there.
  ///
  /// - Parameter influences: what `influence` tells; nil leaves it out.
  package static func output(
    id: String, outcome: Outcome, influences: [Influence]? = nil, fields: SheetFields = .usual
  ) -> JSONOutput {
    func member(_ field: SheetFields, _ value: @autoclosure () -> JSONOutput) -> JSONOutput? {
      fields.contains(field) ? value() : nil
    }
    let ignored = outcome.setAside.map(\.text)
    return .object([
      "id": member(.id, .string(id)),
      "tier": member(.tier, outcome.tier.map { .string($0.rawValue) } ?? .null),
      "possible": member(.possible, .strings(outcome.possibleTiers.map(\.rawValue))),
      "findings": member(.findings, findings(outcome)),
      "open": member(.open, .strings(outcome.open.map(\.text))),
      "influence": influences.map { .array($0.map(output)) },
      "ignored": ignored.isEmpty ? nil : member(.ignored, .strings(ignored)),
    ])
  }

  private static func findings(_ outcome: Outcome) -> JSONOutput {
    .array(
      outcome.findings.filter { $0.status != .ruledOut }.map { state in
        JSONOutput.object([
          "id": .string(state.finding.id.text),
          "tier": state.finding.tier.map { .string($0.rawValue) } ?? .null,
          "status": .string(state.status.rawValue),
        ])
      })
  }

  private static func output(_ influence: Influence) -> JSONOutput {
    .object([
      "question": .string(influence.question.text),
      "share": .number(JSONNumber(text: String(influence.rounded))),
    ])
  }
}
