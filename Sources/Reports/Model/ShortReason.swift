import Wording
import Reasoning
import Questionnaires

/// Why, in one line: a finding with its article and its reason in short.
struct ShortReason {
  private let entry: FindingEntry
  private let questionnaire: Questionnaire
  /// "Could be PROHIBITED"; nil when the finding holds.
  let lead: String?
  let title: String
  /// "Art. 5(1)(f)"; nil when nothing is cited.
  let article: String?
  let sentence: String
  /// The answer that says most about it, in the user's own words where there is one: "Tasks around
  /// work: Ranks people"; nil while it is open.
  var said: String? {
    entry.mostTelling(questionnaire).map { "\($0.question.statement): \($0.text)" }
  }

  /// Who has to act, when that is nobody the user is or may be: "Provider".
  let onlyOthers: String?

  init(
    _ entry: FindingEntry, lead: String?, _ questionnaire: Questionnaire, _ outcome: Outcome
  ) {
    let finding = entry.finding
    self.entry = entry
    self.questionnaire = questionnaire
    self.lead = lead
    onlyOthers =
      finding.falls(onOthersIn: outcome, of: questionnaire)
      ? finding.borneBy.map { questionnaire.title(of: $0) }.joined(separator: ", ") : nil
    title = finding.title
    article = finding.cites.first.flatMap { questionnaire.source($0)?.label }
    sentence = finding.short ?? finding.because
  }

  /// "Could be PROHIBITED: Reading emotions at work (Art. 5(1)(f))"
  var name: String {
    (lead.map { "\($0): " } ?? "") + title + (article.map { " (\($0))" } ?? "")
  }

  /// What explains the headline: the findings of its tier, then those that could make it worse.
  static func all(
    established: [FindingEntry], possible: [FindingEntry], tier: Tier?,
    _ questionnaire: Questionnaire, _ outcome: Outcome
  ) -> [ShortReason] {
    let first = established.first?.finding.tier
    // The mildest explain nothing beside a worse one.
    let shown = established.filter { entry in
      entry.finding.tier == first || entry.finding.tier.map { $0 > .minimal } ?? false
    }
    let worse = possible.filter { entry in
      guard let tier, let other = entry.finding.tier else { return true }
      return other > tier
    }
    return shown.map { ShortReason($0, lead: nil, questionnaire, outcome) }
      + worse.map { entry in
        ShortReason(
          entry, lead: entry.finding.tier.map { "Could be \(TierWords.headline($0))" },
          questionnaire, outcome)
      }
  }
}
