package import JSONText
package import Questionnaires

/// The answer of `classify` to one sheet.
package enum SheetResult {
  /// `tier` is the one reached in every case; `possible` all that the open points leave. Findings
  /// that are ruled out are left out; a notice, which has no tier, has `null` there.
  package static func output(id: String, outcome: Outcome) -> JSONOutput {
    let findings = outcome.findings.filter { $0.status != .ruledOut }.map { state in
      JSONOutput.object([
        "id": .string(state.finding.id.text),
        "tier": state.finding.tier.map { .string($0.rawValue) } ?? .null,
        "status": .string(state.status.rawValue),
      ])
    }
    let ignored = outcome.setAside.map(\.text)
    return .object([
      "id": .string(id), "tier": outcome.tier.map { .string($0.rawValue) } ?? .null,
      "possible": .strings(outcome.possibleTiers.map(\.rawValue)), "findings": .array(findings),
      "open": .strings(outcome.open.map(\.text)),
      "ignored": ignored.isEmpty ? nil : .strings(ignored),
    ])
  }
}
