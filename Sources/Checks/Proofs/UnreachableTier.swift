import Reasoning
import Questionnaires

/// Every tier that some finding names can be the headline.
enum UnreachableTier: Check {
  static let code = "unreachable-tier"
  static let summary = "Every tier that some finding names can be the headline."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    Tier.allCases.compactMap { tier in
      guard !subject.start.possibleTiers.contains(tier),
        let finding = subject.questionnaire.findings.first(where: { $0.tier == tier })
      else { return nil }
      return .error(
        "the tier \"\(tier.rawValue)\" can never be the headline: a worse one always holds too",
        at: finding.place)
    }
  }
}
