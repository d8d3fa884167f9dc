import Reasoning
package import Questionnaires

/// For each finding and each tier a shortest interview that leads to it, as a scenario to be kept.
package struct Witnesses {
  package struct Entry {
    /// `finding-annex-iii-4-a`, `tier-high`
    package let name: String
    package let title: String
    package let answers: Answers
    package let tier: Tier
    /// The finding that has to hold; nil for a tier.
    package let finding: FindingID?
  }

  package let entries: [Entry]
  /// Findings that only another reading of the law brings about.
  package let missing: [FindingID]

  /// Nil beyond 500 questions: counting takes time and space by the square of their number.
  package init?(_ questionnaire: Questionnaire) {
    guard questionnaire.outline.entries.count <= 500 else { return nil }
    let reasoner = Reasoner(counting: questionnaire)
    var search = WitnessSearch(reasoner)
    var entries: [Entry] = []
    var missing: [FindingID] = []
    for (finding, literals) in zip(questionnaire.findings, reasoner.encoding.findings) {
      guard let witness = search.shortest([literals.holds]),
        let tier = reasoner.outcome(of: witness.answers, on: questionnaire.lawAsOf).tier
      else {
        missing.append(finding.id)
        continue
      }
      entries.append(
        Entry(
          name: "finding-\(finding.id)", title: finding.title, answers: witness.answers, tier: tier,
          finding: finding.id))
    }
    for tier in Tier.allCases {
      guard let goal = reasoner.encoding.worst[tier], let witness = search.shortest([goal]) else {
        continue
      }
      entries.append(
        Entry(
          name: "tier-\(tier.rawValue)", title: "The tier \(tier.rawValue)",
          answers: witness.answers, tier: tier, finding: nil))
    }
    self.entries = entries
    self.missing = missing
  }
}
