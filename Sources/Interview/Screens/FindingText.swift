import Questionnaires

/// A finding in a few words.
enum FindingText {
  /// `Reading emotions at work (Art. 5(1)(f))`
  static func of(_ finding: Finding, _ questionnaire: Questionnaire) -> String {
    guard let label = finding.cites.first.flatMap({ questionnaire.source($0)?.label }) else {
      return finding.title
    }
    return "\(finding.title) (\(label))"
  }
}
