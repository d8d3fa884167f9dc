import Questionnaires

/// Why, in one line: a finding with its article and the first sentence of its reason.
struct ShortReason: Sendable {
  /// "Could be PROHIBITED"; nil when the finding holds.
  let lead: String?
  let title: String
  /// "Art. 5(1)(f)"; nil when nothing is cited.
  let article: String?
  let sentence: String

  init(_ finding: Finding, lead: String?, _ questionnaire: Questionnaire) {
    self.lead = lead
    title = finding.title
    article = finding.cites.first.flatMap { questionnaire.source($0)?.label }
    sentence = FirstSentence.of(finding.because)
  }

  /// "Could be PROHIBITED: Reading emotions at work (Art. 5(1)(f))"
  var name: String {
    (lead.map { "\($0): " } ?? "") + title + (article.map { " (\($0))" } ?? "")
  }

  /// What explains the headline: the findings of its tier, then those that could make it worse.
  static func all(
    established: [FindingEntry], possible: [FindingEntry], tier: Tier?,
    _ questionnaire: Questionnaire
  ) -> [ShortReason] {
    let first = established.first?.finding.tier
    // A mild finding explains nothing beside a worse one, except for duties to tell people.
    let shown = established.filter { $0.finding.tier == first || $0.finding.tier == .limited }
    let worse = possible.filter { entry in
      guard let tier, let other = entry.finding.tier else { return true }
      return other > tier
    }
    return shown.map { ShortReason($0.finding, lead: nil, questionnaire) }
      + worse.map { entry in
        ShortReason(
          entry.finding, lead: entry.finding.tier.map { "Could be \(HeadlineWords.name(of: $0))" },
          questionnaire)
      }
  }
}
